package io.github.coursemaven.course.read;

import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.reference.Kind;
import io.github.coursemaven.base.settings.Value;
import io.github.coursemaven.course.deck.Slide;
import io.github.coursemaven.course.icon.DeckIcons;
import io.github.coursemaven.course.icon.IconFinder;
import io.github.coursemaven.course.icon.OwnIcons;
import io.github.coursemaven.course.options.DeckOptions;
import io.github.coursemaven.course.options.DeckStyle;
import io.github.coursemaven.course.options.Library;
import io.github.coursemaven.course.options.StyleFile;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the icons of decks, unless a deck brings its own. Thread-safe. */
record DeckIconReader(StyleSheetReader styleSheets, Library library) {

    private static final Pattern STYLE_ELEMENT = Pattern.compile("(?is)<style[^>]*+>(.*?)</style");

    /** Classes in the HTML that options of plugins contain. */
    private static final Pattern CLASSES = Pattern.compile("class=[\"']([^\"']*)[\"']");

    /**
     * The icons of a deck.
     *
     * @param sheets its style sheets that are files of the course
     */
    DeckIcons of(
            DeckStyle style, DeckOptions options, List<Slide> slides, List<Path> sheets, Consumer<Problem> problems) {
        var uses = slides.stream()
                .flatMap(slide -> slide.content().icons().stream())
                .toList();
        var ofPlugins = Stream.concat(
                        style.plugins().stream().flatMap(plugin -> plugin.icons().stream()),
                        style.plugins().isEmpty()
                                ? Stream.of()
                                : texts(options.revealOptions().written())
                                        .flatMap(text ->
                                                CLASSES.matcher(text).results().map(found -> found.group(1))))
                .toList();
        if (uses.isEmpty() && ofPlugins.isEmpty()) {
            return DeckIcons.NONE;
        }
        var texts = styles(style, slides, sheets);
        var finder = new IconFinder(library.icons(), texts);
        return new DeckIcons(
                hasOwn(style, slides) || texts.stream().anyMatch(OwnIcons::areDefinedIn)
                        ? List.of()
                        : finder.find(uses, problems),
                finder.find(ofPlugins.stream()));
    }

    private static Stream<String> texts(Value value) {
        if (value instanceof Value.Mapping mapping) {
            return mapping.entries().values().stream().flatMap(DeckIconReader::texts);
        }
        if (value instanceof Value.Items items) {
            return items.values().stream().flatMap(DeckIconReader::texts);
        }
        return value instanceof Value.Scalar scalar ? Stream.of(scalar.text()) : Stream.empty();
    }

    /** The author's style sheets, as far as they are not on other hosts. */
    private List<String> styles(DeckStyle style, List<Slide> slides, List<Path> sheets) {
        var inJars = settings(style)
                .filter(StyleFile.OnClassPath.class::isInstance)
                .map(StyleFile.OnClassPath.class::cast)
                .map(resource -> library.text(resource.name()));
        var onSlides = slides.stream().flatMap(DeckIconReader::styles);
        return Stream.of(sheets.stream().map(styleSheets::text), onSlides, inJars)
                .flatMap(texts -> texts)
                .toList();
    }

    private static Stream<String> styles(Slide slide) {
        var content = slide.content();
        return STYLE_ELEMENT
                .matcher(content.body().asWritten() + content.stylesInNotes().asWritten())
                .results()
                .map(style -> style.group(1));
    }

    private static Stream<StyleFile> settings(DeckStyle style) {
        return Stream.of(List.of(style.theme(), style.highlightTheme()), style.css(), style.scripts())
                .flatMap(Collection::stream);
    }

    private static boolean hasOwn(DeckStyle style, List<Slide> slides) {
        return settings(style)
                        .anyMatch(file -> file.url().filter(OwnIcons::isNamedIn).isPresent())
                || style.references().stream()
                        .filter(reference -> reference.kind() == Kind.SCRIPT)
                        .anyMatch(reference -> OwnIcons.isNamedIn(reference.written()))
                || slides.stream()
                        .flatMap(slide -> slide.content().references().stream())
                        .filter(reference -> reference.kind() == Kind.STYLESHEET)
                        .anyMatch(reference -> OwnIcons.isNamedIn(reference.written()));
    }
}
