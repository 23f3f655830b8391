package io.github.coursemaven.course.read;

import io.github.coursemaven.course.deck.Deck;
import io.github.coursemaven.course.deck.StyleSheet;
import io.github.coursemaven.files.CourseFiles;
import io.github.coursemaven.files.Resolution;
import io.github.coursemaven.files.SourceReader;
import io.github.coursemaven.options.DeckStyle;
import io.github.coursemaven.options.StyleFile;
import io.github.coursemaven.reference.CssReferences;
import io.github.coursemaven.reference.Kind;
import io.github.coursemaven.reference.Reference;
import io.github.coursemaven.reference.Target;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Reads the style sheets of decks, and those that they import; each once, though decks may share it. Thread-safe. */
final class StyleSheetReader {

    private final CourseFiles files;
    private final Map<Path, StyleSheet> read = new ConcurrentHashMap<>();

    StyleSheetReader(CourseFiles files) {
        this.files = files;
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
     * @throws UncheckedIOException if one of them cannot be read
     */
    List<Path> filesOf(DeckStyle style) {
        var sheets = new LinkedHashSet<Path>();
        Stream.concat(Stream.of(style.theme(), style.highlightTheme()), style.css().stream())
                .flatMap(each -> each instanceof StyleFile.InCourse file ? Stream.of(file.path()) : Stream.empty())
                .filter(file -> file.toString().endsWith(".css"))
                .forEach(file -> add(file, sheets));
        return List.copyOf(sheets);
    }

    private void add(Path file, Set<Path> sheets) {
        if (sheets.add(file)) {
            read.computeIfAbsent(file, this::sheet).references().forEach(reference -> imported(file, reference)
                    .ifPresent(each -> add(each, sheets)));
        }
    }

    private StyleSheet sheet(Path file) {
        try {
            var source = SourceReader.decode(files.roots().display(file), Files.readAllBytes(file))
                    .text();
            return new StyleSheet(
                    file,
                    CssReferences.in(source.text()).stream()
                            .map(found -> Reference.of(source.locationAt(found.start()), found.kind(), found.url()))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Path> imported(Path from, Reference reference) {
        if (reference.kind() != Kind.STYLESHEET || !(reference.target() instanceof Target.Local local)) {
            return Optional.empty();
        }
        var folder = local.siteAbsolute() ? files.roots().search() : from.resolveSibling("");
        return Optional.of(files.resolve(folder, local.names()))
                .filter(Resolution.File.class::isInstance)
                .map(found -> ((Resolution.File) found).path());
    }
}
