package io.github.coursemaven.course.read;

import io.github.coursemaven.course.deck.Deck;
import io.github.coursemaven.course.deck.StyleSheet;
import io.github.coursemaven.files.CourseFiles;
import io.github.coursemaven.files.Resolution;
import io.github.coursemaven.files.SourceReader;
import io.github.coursemaven.options.StyleFile;
import io.github.coursemaven.reference.CssReferences;
import io.github.coursemaven.reference.Kind;
import io.github.coursemaven.reference.Reference;
import io.github.coursemaven.reference.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the style sheets that decks ask for, and those that they import; each once. */
final class StyleSheetReader {

    private final CourseFiles files;

    StyleSheetReader(CourseFiles files) {
        this.files = files;
    }

    /**
     * The style sheets of all decks.
     *
     * @throws IOException if one of them cannot be read
     */
    List<StyleSheet> read(List<Deck> decks) throws IOException {
        var asked = decks.stream()
                .flatMap(deck -> Stream.concat(
                        Stream.of(deck.style().theme(), deck.style().highlightTheme()), deck.style().css().stream()))
                .flatMap(style -> style instanceof StyleFile.InCourse file ? Stream.of(file.path()) : Stream.empty())
                .filter(file -> file.toString().endsWith(".css"))
                .sorted()
                .toList();
        var waiting = new ArrayDeque<>(asked);
        var seen = new LinkedHashSet<Path>();
        var sheets = new ArrayList<StyleSheet>();
        while (!waiting.isEmpty()) {
            var file = waiting.remove();
            if (seen.add(file)) {
                var sheet = read(file);
                sheets.add(sheet);
                sheet.references()
                        .forEach(reference -> imported(file, reference).ifPresent(waiting::add));
            }
        }
        return sheets;
    }

    private StyleSheet read(Path file) throws IOException {
        var source = SourceReader.decode(files.roots().display(file), Files.readAllBytes(file))
                .text();
        return new StyleSheet(
                file,
                CssReferences.in(source.text()).stream()
                        .map(found -> Reference.of(source.locationAt(found.start()), found.kind(), found.url()))
                        .toList());
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
