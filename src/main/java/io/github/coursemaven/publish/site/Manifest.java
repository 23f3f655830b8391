package io.github.coursemaven.publish.site;

import io.github.coursemaven.base.output.Content;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The list of files that the last build wrote into an output directory, so that the next build removes only files that are its own. */
final class Manifest {

    private static final String HEADER = "course-output 1 ";

    private final Path file;
    private final Path output;

    /**
     * A list.
     *
     * @param file where it is kept
     * @param output the directory that the list is about; a list for another directory is ignored
     */
    Manifest(Path file, Path output) {
        this.file = file;
        this.output = output;
    }

    /** Paths below the output directory, with {@code /}; empty if nothing is known. */
    List<String> read() throws IOException {
        try {
            var lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            return lines.isEmpty() || !lines.get(0).equals(header()) ? List.of() : lines.subList(1, lines.size());
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    Content content(Collection<String> paths) {
        return new Content.Text(paths.stream().sorted().collect(Collectors.joining("\n", header() + "\n", "\n")));
    }

    private String header() {
        var folder = file.toAbsolutePath().resolveSibling("");
        return HEADER + folder.relativize(output.toAbsolutePath()).toString().replace('\\', '/');
    }
}
