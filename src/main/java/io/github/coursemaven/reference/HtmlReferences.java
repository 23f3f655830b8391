package io.github.coursemaven.reference;

import io.github.coursemaven.problem.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
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
            Map.entry("cite", Kind.LINK),
            Map.entry("xlink:href", Kind.IMAGE));
    private static final Map<String, Kind> SRC =
            Map.of("img", Kind.IMAGE, "iframe", Kind.FRAME, "script", Kind.SCRIPT, "input", Kind.IMAGE);
    private static final Map<String, Kind> HREF =
            Map.of("link", Kind.STYLESHEET, "use", Kind.IMAGE, "image", Kind.IMAGE, "base", Kind.LINK);
    private static final Set<String> VALUES_THAT_ARE_NO_URL = Set.of("", "true", "false");

    // reveal.js 6.0.2, slidecontent.js: a list at commas, except for data URLs
    private static final Pattern LIST_ITEM = Pattern.compile("\\s*([^,\\s][^,]*?)\\s*(?:,|$)");
    private static final Pattern SRCSET_ITEM = Pattern.compile("[\\s,]*([^\\s,](?:\\S*[^\\s,])?)(?:\\s[^,]*)?(?:,|$)");

    private final ReferenceMarks marks;

    private HtmlReferences(ReferenceMarks marks) {
        this.marks = marks;
    }

    /**
     * Finds the references below an element and puts marks there, which {@link Marked#markup} takes out again.
     *
     * @param html the text that the element was parsed from, with positions
     */
    public static Marked mark(Element root, SourceText html, AttributeOffsets offsets) {
        var marks = new ReferenceMarks(html, offsets);
        var references = new HtmlReferences(marks);
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof Element element) {
                        references.markElement(element);
                    }
                },
                root);
        return new Marked(marks.references());
    }

    /** The references that were found, in the order of the document. */
    public record Marked(List<Reference> references) {

        public Marked {
            references = List.copyOf(references);
        }

        /** Serialised HTML of the element, or of a part of it, with its marks turned into references. */
        public Markup markup(String html) {
            return Markup.of(html, references);
        }

        /** The reference that an attribute's whole value is a mark of. */
        public Optional<Reference> at(Element element, String attribute) {
            var mark = ReferenceMarks.MARK.matcher(element.attr(attribute));
            return mark.matches() ? Optional.of(references.get(Integer.parseInt(mark.group(1)))) : Optional.empty();
        }
    }

    private void markElement(Element element) {
        for (var attribute : element.attributes().asList()) {
            var name = attribute.getKey();
            switch (name) {
                case "srcset" -> marks.markParts(element, name, SRCSET_ITEM, Kind.IMAGE);
                case "style" -> element.attr(name, marks.markCss(attribute.getValue(), marks.offsetOf(element, name)));
                case "data-background" -> markBackground(element, attribute.getValue());
                case "data-background-image" -> markList(element, name, Kind.IMAGE);
                case "data-background-video" -> markList(element, name, Kind.MEDIA);
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
            case "href" -> marks.markAttribute(element, attribute, HREF.getOrDefault(tag, Kind.LINK));
            case "src" -> marks.markAttribute(element, attribute, SRC.getOrDefault(tag, Kind.MEDIA));
            case "data" -> markIf(tag.equals("object"), element, attribute, Kind.MEDIA);
            case "action" -> markIf(tag.equals("form"), element, attribute, Kind.LINK);
            default -> markIf(ON_ANY_ELEMENT.containsKey(attribute), element, attribute, kindOf(element, attribute));
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

    private void markList(Element element, String attribute, Kind kind) {
        if (element.attr(attribute).strip().startsWith("data:")) {
            marks.markAttribute(element, attribute, kind);
        } else {
            marks.markParts(element, attribute, LIST_ITEM, kind);
        }
    }

    private void markBackground(Element element, String value) {
        if (BackgroundValue.namesFiles(value)) {
            markList(element, "data-background", Kind.IMAGE);
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
