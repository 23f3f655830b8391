package io.github.coursemaven.course.shell;

import java.util.List;
import java.util.Optional;

/**
 * What JShell says to lines of code.
 *
 * @param lines of the last block, as far as they were run
 * @param fault why the next line was not run to its end, in words that follow its quoted text; empty if all were
 */
public record ShellAnswer(List<ShellLine> lines, Optional<String> fault) {

    public ShellAnswer {
        lines = List.copyOf(lines);
    }
}
