package io.github.coursemaven.publish.render;

import io.github.coursemaven.base.color.CssColor;
import io.github.coursemaven.base.reference.Reference;
import io.github.coursemaven.base.reference.SlideBackground;
import io.github.coursemaven.markdown.paper.PaperSlide;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is behind a slide (reveal.js 6.0.2, {@code backgrounds.js} and {@code slidecontent.js}), as CSS. */
final class PaperBackground {

    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()]*\\)|\"[^\"]*\"|'[^']*'");
    private static final Pattern MORE_THAN_A_VALUE = Pattern.compile("[;{}]");
    private static final Pattern TOKEN = Pattern.compile("(?:[^\\s()]|\\([^()]*\\))+");

    private final PaperSlide slide;
    private final Function<Reference, String> links;

    private PaperBackground(PaperSlide slide, Function<Reference, String> links) {
        this.slide = slide;
        this.links = links;
    }

    /** That of a slide; empty if no attribute of the slide sets one. */
    static Optional<PaperBackground> of(PaperSlide slide, Function<Reference, String> links) {
        return slide.attributes().keySet().stream().anyMatch(name -> name.startsWith("data-background"))
                ? Optional.of(new PaperBackground(slide, links))
                : Optional.empty();
    }

    /** The elements behind the slide; empty if they would show nothing. */
    Optional<PaperSlideView.Background> view(String classes) {
        var background = new PaperSlideView.Background(classes, style(), contentStyle());
        return Optional.of(background)
                .filter(shown -> shown.style().isPresent()
                        || shown.contentStyle().isPresent()
                        || shownOnScreenOnly().isPresent());
    }

    /** A video or a page behind the slide, for readers to open. */
    Optional<Link> behind() {
        return shownOnScreenOnly().map(reference -> new Link(reference.shown(), links.apply(reference)));
    }

    /** The class that tells themes which colour text must have; empty if the theme's own background shows. */
    Optional<String> contrast() {
        return CssColor.parse(value("data-background-color"))
                .or(this::shorthandColor)
                .filter(color -> color.alpha() > 0)
                .map(color -> color.isDark() ? "has-dark-background" : "has-light-background");
    }

    private Optional<CssColor> shorthandColor() {
        return shorthandIsFile() || value("data-background-color").length() > 0
                ? Optional.empty()
                : TOKEN.matcher(value("data-background"))
                        .results()
                        .map(token -> CssColor.parse(token.group()))
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    private boolean shorthandIsFile() {
        return SlideBackground.isFile(slide.attribute("data-background").asWritten());
    }

    private Optional<String> style() {
        return declarations(Stream.of(
                declaration("background", shorthandIsFile() ? "" : value("data-background")),
                declaration("background-color", value("data-background-color")),
                declaration("background-image", value("data-background-gradient"))));
    }

    private Optional<String> contentStyle() {
        return declarations(Stream.of(
                images().map(css -> "background-image:" + css),
                declaration("background-size", value("data-background-size")),
                declaration("background-repeat", value("data-background-repeat")),
                declaration("background-position", value("data-background-position")),
                declaration("opacity", value("data-background-opacity"))));
    }

    private Optional<String> images() {
        var attribute = shorthandIsFile() ? "data-background" : "data-background-image";
        var pictures = value(attribute).strip();
        if (pictures.isEmpty()) {
            return Optional.empty();
        }
        var addresses = pictures.startsWith("data:") ? Stream.of(pictures) : Arrays.stream(pictures.split(","));
        return Optional.of(addresses
                .map(String::strip)
                .filter(address -> !address.isEmpty())
                .map(PaperBackground::url)
                .collect(Collectors.joining(",")));
    }

    /** What is behind the slide if there is no picture. */
    private Optional<Reference> shownOnScreenOnly() {
        return images().isPresent()
                ? Optional.empty()
                : Stream.of("data-background-video", "data-background-iframe")
                        .flatMap(name -> slide.attribute(name).references().stream())
                        .findFirst();
    }

    private String value(String attribute) {
        return slide.attribute(attribute).valueWith(links);
    }

    /** A text as a URL in CSS, whatever characters it has. */
    static String url(String address) {
        return "url(\"" + address.replace("\\", "\\\\").replace("\"", "%22").replaceAll("[\\r\\n\\f]", "") + "\")";
    }

    /** One declaration; empty if the value contains more than one value, which a browser's {@code style} object would not accept. */
    private static Optional<String> declaration(String property, String value) {
        if (value.isBlank()) {
            return Optional.empty();
        }
        var outside = IN_BRACKETS.matcher(value).replaceAll("");
        return MORE_THAN_A_VALUE.matcher(outside).find()
                ? Optional.empty()
                : Optional.of(property + ":" + value.strip());
    }

    private static Optional<String> declarations(Stream<Optional<String>> declarations) {
        var css = declarations.flatMap(Optional::stream).collect(Collectors.joining(";"));
        return Optional.of(css).filter(text -> !text.isEmpty());
    }
}
