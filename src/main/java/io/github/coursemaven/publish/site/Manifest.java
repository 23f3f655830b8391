package io.github.coursemaven.publish.site;

import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.base.output.Content;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** A list of files that the last build wrote into an output directory, so that the next build removes only files that are its own. */
final class Manifest {

    private final String title;
    private final Path file;
    private final Path output;

    /**
     * A list.
     *
     * @param title its format and version; a list with another title is ignored
     * @param file where it is kept
     * @param output the directory that the list is about; a list for another directory is ignored
     */
    Manifest(String title, Path file, Path output) {
        this.title = title;
        this.file = file;
        this.output = output;
    }

    /** Its lines, one for each file; empty if nothing is known. */
    List<String> read() throws IOException {
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        try {
            var lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            return lines.isEmpty() || !lines.get(0).equals(header()) ? List.of() : lines.subList(1, lines.size());
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    Content content(Collection<String> lines) {
        return new Content.Text(lines.stream().sorted().collect(Collectors.joining("\n", header() + "\n", "\n")));
    }

    private String header() {
        var folder = file.toAbsolutePath().resolveSibling("");
        return title + " " + Roots.slashed(Roots.relative(folder, output.toAbsolutePath()));
    }
}
