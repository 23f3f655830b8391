package io.github.coursemaven.base.reference;

import io.github.coursemaven.base.problem.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;

/** The references of a slide's HTML: which attributes hold them, and of what kind they are. */
public final class HtmlReferences {

    private static final Map<String, Kind> ON_ANY_ELEMENT = Map.ofEntries(
            Map.entry("data-src", Kind.MEDIA), // reveal.js 6.0.2, slidecontent.js: lazy loading
            Map.entry("data-preview-image", Kind.IMAGE), // reveal.js 6.0.2, overlay.js
            Map.entry("data-preview-video", Kind.MEDIA),
            Map.entry("data-preview-link", Kind.LINK),
            Map.entry("data-background-iframe", Kind.FRAME),
            Map.entry("poster", Kind.IMAGE),
            Map.entry("formaction", Kind.LINK),
            Map.entry("cite", Kind.LINK));
    private static final Map<String, Kind> SRC =
            Map.of("img", Kind.IMAGE, "iframe", Kind.FRAME, "script", Kind.SCRIPT, "input", Kind.IMAGE);
    private static final Map<String, Kind> HREF =
            Map.of("link", Kind.STYLESHEET, "use", Kind.IMAGE, "image", Kind.IMAGE);
    private static final Set<String> VALUES_THAT_ARE_NO_URL = Set.of("", "true", "false");

    // reveal.js 6.0.2, slidecontent.js: a list at commas, except for data URLs
    private static final Pattern LIST_ITEM = Pattern.compile("([^,\\s](?:[^,]*[^,\\s])?)\\s*+(?:,|\\z)");
    private static final Pattern REFRESH = Pattern.compile(
            "^\\s*+[0-9.]*+\\s*+[;,]\\s*+(?i:url\\s*+=\\s*+)?[\"']?([^\"'\\s](?:[^\"']*[^\"'\\s])?)\\s*+[\"']?+\\s*$");
    private static final String IGNORE = "data-link-ignore";

    private final ReferenceMarks marks;

    private final Map<Element, List<Reference>> ignored = new LinkedHashMap<>();

    /** Whether the author suppresses problems in any element up to here. */
    private boolean ignores;

    private HtmlReferences(ReferenceMarks marks) {
        this.marks = marks;
    }

    /**
     * Finds the references below an element and puts marks there, which {@link Marked#markup} removes again.
     *
     * @param html the text that the element was parsed from, with positions
     */
    public static Marked mark(Element root, SourceText html, AttributeOffsets offsets) {
        var marks = new ReferenceMarks(html, offsets);
        var references = new HtmlReferences(marks);
        NodeTraversor.filter(
                (node, depth) -> {
                    if (node instanceof Element element) {
                        references.markOrIgnore(element);
                    }
                    return node.nameIs("template") ? FilterResult.SKIP_CHILDREN : FilterResult.CONTINUE;
                },
                root);
        return new Marked(marks.references(), marks.starts(), references.ignoredLinks());
    }

    /**
     * The references that were found.
     *
     * @param references in the order of the document
     * @param starts where each of them is written: 0-based offsets in the HTML
     * @param ignored those whose problems the author suppresses
     */
    public record Marked(List<Reference> references, List<Integer> starts, List<IgnoredLinks> ignored) {

        public Marked {
            references = List.copyOf(references);
            starts = List.copyOf(starts);
            ignored = List.copyOf(ignored);
        }

        /** Serialised HTML of the element, or of a part of it, with its marks turned into references. */
        public Markup markup(String html) {
            return Markup.of(html, references);
        }

        /** The reference that is the whole value of an attribute. */
        public Optional<Reference> at(Element element, String attribute) {
            var mark = ReferenceMarks.MARK.matcher(element.attr(attribute));
            return mark.matches() ? ReferenceMarks.referenceAt(mark, references) : Optional.empty();
        }
    }

    private void markOrIgnore(Element element) {
        var before = marks.references().size();
        markElement(element);
        ignores |= element.hasAttr(IGNORE);
        if (ignores) {
            var found = marks.references().subList(before, marks.references().size());
            Optional.ofNullable(element.closest("[" + IGNORE + "]"))
                    .ifPresent(ignoring -> ignored.computeIfAbsent(ignoring, unknown -> new ArrayList<>())
                            .addAll(found));
        }
    }

    private List<IgnoredLinks> ignoredLinks() {
        return ignored.entrySet().stream()
                .map(entry -> new IgnoredLinks(
                        marks.locationOf(entry.getKey(), IGNORE), entry.getKey().attr(IGNORE), entry.getValue()))
                .toList();
    }

    private void markElement(Element element) {
        for (var attribute : element.attributes().asList()) {
            var name = attribute.getKey();
            switch (name) {
                case "srcset" -> marks.markParts(element, name, SourceSet.ITEM, SourceSet::image);
                case "style" -> element.attr(name, marks.markCss(attribute.getValue(), marks.offsetOf(element, name)));
                case "data-background" -> markBackground(element, attribute.getValue());
                case "data-background-image" -> markImages(element, name);
                case "data-background-video" ->
                    marks.markParts(element, name, LIST_ITEM, ReferenceMarks.reader(Kind.MEDIA));
                case "content" -> markRefresh(element);
                default -> markWhole(element, name, attribute.getValue());
            }
        }
        if (element.nameIs("style")) {
            markStyleElement(element);
        }
    }

    private void markWhole(Element element, String attribute, String value) {
        if (VALUES_THAT_ARE_NO_URL.contains(value.strip())) {
            return;
        }
        var tag = element.normalName();
        switch (attribute) {
            case "href" -> markHref(element, tag);
            case "src" -> marks.markAttribute(element, attribute, SRC.getOrDefault(tag, Kind.MEDIA));
            case "data" -> markIf(tag.equals("object"), element, attribute, Kind.MEDIA);
            case "action" -> markIf(tag.equals("form"), element, attribute, Kind.LINK);
            case "xlink:href" -> marks.markAttribute(element, attribute, tag.equals("a") ? Kind.LINK : Kind.IMAGE);
            default -> keepOrMark(element, attribute, value);
        }
    }

    private void markHref(Element element, String tag) {
        if (tag.equals("a")) {
            marks.markLink(element, "href");
        } else {
            marks.markAttribute(element, "href", HREF.getOrDefault(tag, Kind.LINK));
        }
    }

    /** {@code allowfullscreen="allowfullscreen"} would be written without its value. */
    private void keepOrMark(Element element, String attribute, String value) {
        if (value.equalsIgnoreCase(attribute) && Attribute.isBooleanAttribute(attribute)) {
            element.attr(attribute, ReservedCharacters.KEPT_VALUE + value);
        } else {
            markIf(ON_ANY_ELEMENT.containsKey(attribute), element, attribute, kindOf(element, attribute));
        }
    }

    private static Kind kindOf(Element element, String attribute) {
        return attribute.equals("data-src")
                ? SRC.getOrDefault(element.normalName(), Kind.MEDIA)
                : ON_ANY_ELEMENT.getOrDefault(attribute, Kind.LINK);
    }

    private void markIf(boolean isReference, Element element, String attribute, Kind kind) {
        if (isReference) {
            marks.markAttribute(element, attribute, kind);
        }
    }

    private void markRefresh(Element element) {
        if (element.nameIs("meta") && element.attr("http-equiv").equalsIgnoreCase("refresh")) {
            marks.markParts(element, "content", REFRESH, ReferenceMarks.reader(Kind.LINK));
        }
    }

    private void markImages(Element element, String attribute) {
        if (element.attr(attribute).strip().startsWith("data:")) {
            marks.markAttribute(element, attribute, Kind.IMAGE);
        } else {
            marks.markParts(element, attribute, LIST_ITEM, SlideBackground::image);
        }
    }

    private void markBackground(Element element, String value) {
        if (SlideBackground.isFile(value)) {
            markImages(element, "data-background");
        } else {
            var offset = marks.offsetOf(element, "data-background");
            element.attr("data-background", marks.markCss(value, offset));
        }
    }

    private void markStyleElement(Element element) {
        for (var data : element.dataNodes()) {
            data.setWholeData(marks.markCss(
                    data.getWholeData(), Math.max(0, data.sourceRange().startPos())));
        }
    }
}
