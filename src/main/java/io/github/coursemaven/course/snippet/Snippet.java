package io.github.coursemaven.course.snippet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Code from one source file.
 *
 * @param lines at least one, in the order in which they are shown
 * @param type the name of the top-level type whose members these all are; empty if they are more than that
 */
public record Snippet(List<SnippetLine> lines, Optional<String> type) {

    public Snippet {
        lines = List.copyOf(lines);
    }

    /** The lines, with a line end between them. */
    public String text() {
        return lines.stream().map(SnippetLine::text).collect(Collectors.joining("\n"));
    }
}
