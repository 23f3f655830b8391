package io.github.coursemaven.course.read;

import io.github.coursemaven.base.files.CourseFiles;
import io.github.coursemaven.base.files.SourceReader;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.reference.CssReferences;
import io.github.coursemaven.base.reference.Kind;
import io.github.coursemaven.base.reference.Markup;
import io.github.coursemaven.base.reference.Reference;
import io.github.coursemaven.course.deck.Deck;
import io.github.coursemaven.course.deck.Origin;
import io.github.coursemaven.course.deck.StyleSheet;
import io.github.coursemaven.course.link.Destinations;
import io.github.coursemaven.course.options.DeckStyle;
import io.github.coursemaven.course.options.StyleFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Reads the style sheets of decks, and those that they import; each once, even if decks share it. Thread-safe. */
final class StyleSheetReader {

    private final CourseFiles files;
    private final Destinations destinations;
    private final Map<Path, Css> read = new ConcurrentHashMap<>();

    StyleSheetReader(CourseFiles files) {
        this.files = files;
        this.destinations = Destinations.amongFiles(files);
    }

    private record Css(Markup markup, List<Problem> problems) {}

    /**
     * The style sheets of decks and of other pages, sorted by path.
     *
     * @param ofPages the style sheets of other pages, absolute, and where the references of each begin
     */
    List<StyleSheet> of(List<Deck> decks, Map<Path, Origin> ofPages) {
        var origins = new TreeMap<Path, Origin>();
        ofPages.forEach((file, origin) -> {
            var sheets = new LinkedHashSet<Path>();
            add(file, origin, sheets);
            sheets.forEach(sheet -> origins.merge(sheet, origin.ofOther(sheet), Origin::and));
        });
        for (var deck : decks) {
            deck.sources()
                    .styleSheets()
                    .forEach(file -> origins.merge(file, deck.origin().ofOther(file), Origin::and));
        }
        return origins.entrySet().stream()
                .map(sheet -> sheet(sheet.getKey(), sheet.getValue()))
                .toList();
    }

    private StyleSheet sheet(Path file, Origin origin) {
        var css = css(file);
        return new StyleSheet(file, origin, css.markup(), css.problems());
    }

    /**
     * The style sheets of the course that a deck has, each followed by those that it imports.
     *
     * @param origin of the deck
     * @param references of its slides
     * @throws UncheckedIOException if one of them cannot be read
     */
    List<Path> filesOf(DeckStyle style, Origin origin, List<Reference> references) {
        var sheets = new LinkedHashSet<Path>();
        var ofSettings = Stream.concat(Stream.of(style.theme(), style.highlightTheme()), style.css().stream())
                .flatMap(each -> each instanceof StyleFile.InCourse file ? Stream.of(file.path()) : Stream.empty());
        var ofSlides =
                named(references).flatMap(reference -> destinations.fromSlide(origin, reference).file().stream());
        Stream.concat(ofSettings, ofSlides).forEach(file -> add(file, origin, sheets));
        return List.copyOf(sheets);
    }

    /** The text of a style sheet of the course. */
    String text(Path file) {
        return css(file).markup().valueWith(Reference::written);
    }

    private void add(Path file, Origin origin, Set<Path> sheets) {
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".css") && sheets.add(file)) {
            var ofSheet = origin.ofOther(file);
            named(css(file).markup().references())
                    .flatMap(reference -> destinations.fromSheet(ofSheet, reference).file().stream())
                    .forEach(imported -> add(imported, origin, sheets));
        }
    }

    private static Stream<Reference> named(List<Reference> references) {
        return references.stream().filter(reference -> reference.kind() == Kind.STYLESHEET);
    }

    private Css css(Path file) {
        return read.computeIfAbsent(file, this::parse);
    }

    private Css parse(Path file) {
        try {
            var source = SourceReader.read(files.roots().display(file), file);
            return new Css(CssReferences.markup(source.text()), source.problems());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
