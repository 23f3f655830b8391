package io.github.coursemaven.course.snippet;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

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
        var joined = new StringJoiner("\n");
        for (var line : lines) {
            joined.add(line.text());
        }
        return joined.toString();
    }
}
