package io.github.coursemaven.markdown.paper;

import io.github.coursemaven.base.reference.HtmlReferences.Marked;
import io.github.coursemaven.base.reference.Markup;
import io.github.coursemaven.base.reference.Reference;
import io.github.coursemaven.base.reference.ReservedCharacters;
import io.github.coursemaven.base.reference.Target;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Changes the elements of a slide for paper; its references keep their marks. */
public final class PaperDom {

    private static final Pattern ATTRIBUTE_NAME = Pattern.compile("[A-Za-z_][-A-Za-z0-9_.:]*");
    private static final Pattern PDF = Pattern.compile("\\.pdf([?#].*)?$", Pattern.CASE_INSENSITIVE);
    private static final List<String> KEPT_ON_A_LINK = List.of("class", "id", "style", "data-id");

    private static final Sought LOADED_LATER = Sought.of("data-src", "[data-src]");
    private static final Sought WITH_LOADING = Sought.of("loading", "[loading]");
    private static final Sought FRAGMENTS = Sought.of("fragment", ".fragment:not(.fade-out)");
    private static final Sought STEPS = Sought.of("data-line-numbers", "code[data-line-numbers*=|]");
    private static final Sought CODE_WITH_TAGS = Sought.of("<pre", "pre code:not([data-noescape]):has(*)");
    private static final Sought CODE = Sought.of("<pre", "pre > code");
    private static final Sought TABLES = Sought.of("<table", "table");
    private static final Sought DETAILS = Sought.of("<details", "details");
    private static final Sought FITTED = Sought.of("r-fit-text", ".r-fit-text");
    private static final Sought CANVASES = Sought.of("<canvas", "canvas:not(:empty)");
    private static final Sought FRAMES = Sought.of("<iframe", "iframe[src]");
    private static final Sought OBJECTS = Sought.of("<object", "object[data]");
    private static final Sought EMBEDDED = Sought.of("<embed", "embed[src]");
    private static final Sought VIDEOS = Sought.of("<video", "video");
    private static final Sought SOUNDS = Sought.of("<audio", "audio");

    private final Element section;
    private final List<Element> sections;
    private final Marked marked;
    private final String html;
    private boolean changed;

    /**
     * A slide that is to be changed.
     *
     * @param sections those right in the section of the slide
     * @param html the HTML inside the section, as it is now
     */
    public PaperDom(Element section, List<Element> sections, Marked marked, String html) {
        this.section = section;
        this.sections = sections;
        this.marked = marked;
        this.html = html;
    }

    /**
     * Makes the slide for paper: each section in it, and last the slide without them.
     *
     * @param content the same on a screen
     */
    public List<PaperSlide> paper(Markup content) {
        each(LOADED_LATER, PaperDom::loadAtOnce);
        each(WITH_LOADING, element -> element.removeAttr("loading"));
        each(FRAGMENTS, element -> element.addClass("visible"));
        each(STEPS, PaperDom::mergeSteps);
        each(CODE_WITH_TAGS, PaperDom::showTags);
        each(CODE, TextFit::measureCode);
        each(TABLES, TextFit::measureTable);
        if (TextFit.mayHaveLongAddress(html)) {
            section.nodeStream(TextNode.class).toList().forEach(text -> changed |= TextFit.letAddressesBreak(text));
        }
        each(DETAILS, element -> element.attr("open", ""));
        each(FITTED, TextFit::countLetters);
        each(CANVASES, canvas -> canvas.tagName("div").addClass("course-instead-of-canvas"));
        each(FRAMES, this::linkInsteadOfFrame);
        each(OBJECTS, this::linkInsteadOfDocument);
        each(EMBEDDED, this::linkInsteadOfDocument);
        each(VIDEOS, this::linkInsteadOfMedia);
        each(SOUNDS, this::linkInsteadOfMedia);
        return sections.isEmpty()
                ? List.of(new PaperSlide(attributes(section), changed ? marked.markup(section.html()) : content))
                : stack();
    }

    /** The background of the whole slide, and whether it is hidden, apply to each section. */
    private List<PaperSlide> stack() {
        sections.forEach(Element::remove);
        var beside =
                new Element("section").appendChildren(section.childNodesCopy()).html();
        var whole = new PaperSlide(attributes(section), marked.markup(beside.isEmpty() ? beside : beside + "\n"));
        var shared = attributes(section);
        shared.keySet().removeIf(name -> !name.startsWith("data-background"));
        if (whole.isHidden()) {
            sections.forEach(inner -> inner.attr("data-visibility", "hidden"));
        }
        var parts = sections.stream()
                .map(inner -> new PaperSlide(over(shared, attributes(inner)), marked.markup(inner.html())));
        return Stream.concat(parts, Stream.of(whole)).toList();
    }

    private static Map<String, Markup> over(Map<String, Markup> shared, Map<String, Markup> own) {
        var both = new LinkedHashMap<>(shared);
        both.putAll(own);
        return both;
    }

    private interface Change {
        void on(Element element);
    }

    /**
     * Elements that are changed.
     *
     * @param sign a text that the HTML contains if there are any; it avoids a slow search
     */
    private record Sought(String sign, Evaluator evaluator) {

        static Sought of(String sign, String selector) {
            return new Sought(sign, Selector.evaluatorOf(selector));
        }
    }

    private void each(Sought sought, Change change) {
        if (html.contains(sought.sign())) {
            var found = new ArrayList<Element>();
            for (var child : section.children()) {
                found.addAll(child.select(sought.evaluator()));
            }
            for (var element : found) {
                change.on(element);
                changed = true;
            }
        }
    }

    private Map<String, Markup> attributes(Element element) {
        var values = new LinkedHashMap<String, Markup>();
        for (var attribute : element.attributes()) {
            if (ATTRIBUTE_NAME.matcher(attribute.getKey()).matches()) {
                values.put(attribute.getKey(), marked.markup(attribute.getValue()));
            }
        }
        return values;
    }

    private static void loadAtOnce(Element element) {
        element.attr("src", element.attr("data-src")).removeAttr("data-src");
    }

    /** All steps at once: the lines that any of them shows. */
    private static void mergeSteps(Element code) {
        var steps = Arrays.stream(code.attr("data-line-numbers").split("\\|"))
                .map(String::strip)
                .filter(step -> !step.isEmpty())
                .collect(Collectors.joining(","));
        code.attr("data-line-numbers", steps).removeAttr("data-fragment-index");
    }

    /** Elements in code are code (reveal.js 6.0.2, highlight plugin, {@code escapeHTML}). */
    private static void showTags(Element code) {
        code.text(Parser.unescapeEntities(code.html(), false));
    }

    /** A page of another host is not shown: it would have to be loaded, and may show its content only after a click. */
    private void linkInsteadOfFrame(Element frame) {
        marked.at(frame, "src")
                .filter(page -> page.target() instanceof Target.External || isPdf(page))
                .ifPresent(page -> replaceByLink(frame, frame.attr("src"), page, Optional.empty()));
    }

    private void linkInsteadOfDocument(Element embedded) {
        var attribute = embedded.nameIs("object") ? "data" : "src";
        marked.at(embedded, attribute)
                .filter(PaperDom::isPdf)
                .ifPresent(document -> replaceByLink(embedded, embedded.attr(attribute), document, Optional.empty()));
    }

    private void linkInsteadOfMedia(Element media) {
        var poster = Optional.of(media.attr("poster")).filter(picture -> !picture.isEmpty());
        var source = media.hasAttr("src") ? Optional.of(media) : Optional.ofNullable(media.selectFirst("source[src]"));
        source.ifPresent(film -> marked.at(film, "src")
                .ifPresent(reference -> replaceByLink(media, film.attr("src"), reference, poster)));
    }

    private static boolean isPdf(Reference reference) {
        return PDF.matcher(reference.written()).find();
    }

    private static void replaceByLink(Element element, String href, Reference reference, Optional<String> poster) {
        var link = new Element("a").attr("href", href);
        KEPT_ON_A_LINK.stream().filter(element::hasAttr).forEach(name -> link.attr(name, element.attr(name)));
        link.addClass("course-instead").addClass("course-instead-of-" + element.normalName());
        if (poster.isPresent()) {
            link.appendChild(new Element("img").attr("src", poster.get()).attr("alt", name(reference)));
        } else {
            sized(link, element);
            link.text(name(reference));
        }
        element.replaceWith(link);
    }

    private static void sized(Element link, Element element) {
        var style = new StringBuilder();
        for (var side : List.of("width", "height")) {
            var value = element.attr(side).strip().toLowerCase(Locale.ROOT);
            if (value.matches("[0-9]{1,5}(\\.[0-9]{1,3})?(px|%)?")) {
                style.append(side)
                        .append(':')
                        .append(value.matches(".*[0-9]") ? value + "px" : value)
                        .append(';');
            }
        }
        if (style.length() > 0) {
            link.attr("style", style + link.attr("style"));
        }
    }

    /** The URL, or the name of a file of the course. */
    private static String name(Reference reference) {
        var shown = ReservedCharacters.replaced(reference.shown());
        return reference.target() instanceof Target.Local
                ? shown.replaceFirst("[?#].*$", "").replaceFirst("^.*/", "")
                : shown;
    }
}
