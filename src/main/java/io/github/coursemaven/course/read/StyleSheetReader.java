package io.github.coursemaven.course.read;

import io.github.coursemaven.base.files.CourseFiles;
import io.github.coursemaven.base.files.SourceReader;
import io.github.coursemaven.base.reference.CssReferences;
import io.github.coursemaven.base.reference.Kind;
import io.github.coursemaven.base.reference.Reference;
import io.github.coursemaven.course.deck.Deck;
import io.github.coursemaven.course.deck.StyleSheet;
import io.github.coursemaven.course.link.Destinations;
import io.github.coursemaven.course.options.DeckStyle;
import io.github.coursemaven.course.options.StyleFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Reads the style sheets of decks, and those that they import; each once, even if decks share it. Thread-safe. */
final class StyleSheetReader {

    private final CourseFiles files;
    private final Destinations destinations;
    private final Map<Path, StyleSheet> read = new ConcurrentHashMap<>();

    StyleSheetReader(CourseFiles files) {
        this.files = files;
        this.destinations = Destinations.amongFiles(files);
    }

    /** The style sheets of decks, sorted by path. */
    List<StyleSheet> of(List<Deck> decks) {
        return decks.stream()
                .flatMap(deck -> deck.sources().styleSheets().stream())
                .distinct()
                .sorted()
                .map(file -> read.computeIfAbsent(file, this::sheet))
                .toList();
    }

    /**
     * The style sheets of the course that a deck has, each followed by those that it imports.
     *
     * @param folder the deck's
     * @param references of its slides
     * @throws UncheckedIOException if one of them cannot be read
     */
    List<Path> filesOf(DeckStyle style, Path folder, List<Reference> references) {
        var sheets = new LinkedHashSet<Path>();
        var ofSettings = Stream.concat(Stream.of(style.theme(), style.highlightTheme()), style.css().stream())
                .flatMap(each -> each instanceof StyleFile.InCourse file ? Stream.of(file.path()) : Stream.empty());
        Stream.concat(ofSettings, named(folder, references)).forEach(file -> add(file, sheets));
        return List.copyOf(sheets);
    }

    private void add(Path file, Set<Path> sheets) {
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".css") && sheets.add(file)) {
            var sheet = read.computeIfAbsent(file, this::sheet);
            named(sheet.folder(), sheet.references()).forEach(each -> add(each, sheets));
        }
    }

    private StyleSheet sheet(Path file) {
        try {
            var source = SourceReader.decode(files.roots().display(file), Files.readAllBytes(file));
            return new StyleSheet(file, CssReferences.markup(source.text()), source.problems());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<Path> named(Path folder, List<Reference> references) {
        return references.stream()
                .filter(reference -> reference.kind() == Kind.STYLESHEET)
                .flatMap(reference -> destinations.from(folder, reference).file().stream());
    }
}
