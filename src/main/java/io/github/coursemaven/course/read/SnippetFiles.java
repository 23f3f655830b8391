package io.github.coursemaven.course.read;

import io.github.coursemaven.base.files.CourseFiles;
import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.base.files.SourceReader;
import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.course.snippet.JavaCode;
import io.github.coursemaven.course.snippet.SnippetSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The source files of which decks show code, each read once. Thread-safe. */
final class SnippetFiles {

    private static final long MOST_BYTES = 1 << 20;

    private final CourseFiles files;
    private final CourseModules modules;
    private final Optional<JavaCode> java = JavaCode.ofThisJdk();
    private final Map<Path, Read> known = new ConcurrentHashMap<>();

    SnippetFiles(CourseFiles files, CourseModules modules) {
        this.files = files;
        this.modules = modules;
    }

    /**
     * A source.
     *
     * @param fault why it has no code to show, in words that follow its name
     */
    record Read(Optional<SnippetSource> source, Optional<String> fault) {

        static Read fault(String text) {
            return new Read(Optional.empty(), Optional.of(text));
        }
    }

    /** What a deck names. */
    SnippetPath path(Path deck, String named) {
        return new SnippetPath(files, modules, deck, named);
    }

    Read read(Path file) {
        return known.computeIfAbsent(file, this::readNow);
    }

    /** The file of a place. */
    Path file(Location.Point place) {
        return files.roots().search().resolve(place.path()).normalize();
    }

    String shown(Path file) {
        return files.roots().display(file);
    }

    /** The path from the root of the repository, with {@code /}. */
    String inCheckout(Path file) {
        return Roots.slashed(Roots.relative(files.roots().checkout(), file));
    }

    private Read readNow(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                return Read.fault("is larger than 1 MB; put what slides show into a file of its own");
            }
            var read = SourceReader.read(shown(file), file);
            var text = read.text();
            var zero = text.text().indexOf('\0');
            return read.problems().stream()
                    .findFirst()
                    .map(SnippetFiles::undecoded)
                    .or(() -> zero < 0
                            ? Optional.empty()
                            : Optional.of("is not text: there is a byte 0 at " + text.locationAt(zero)
                                    + "; name a text file"))
                    .map(Read::fault)
                    .orElseGet(() ->
                            new Read(Optional.of(SnippetSource.of(shown(file), text.text(), java)), Optional.empty()));
        } catch (IOException e) {
            return Read.fault("cannot be read (" + e.getClass().getSimpleName() + "); check its permissions");
        }
    }

    private static String undecoded(Problem problem) {
        return problem.message().replaceFirst("^this file ", "") + ", at " + problem.location();
    }
}
