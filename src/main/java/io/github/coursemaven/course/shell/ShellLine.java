package io.github.coursemaven.course.shell;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A line that JShell was given.
 *
 * @param prompt what JShell shows before it; empty for an empty line, which is not given to it
 * @param text the line itself
 * @param answer what JShell says then, and what the code prints
 */
public record ShellLine(String prompt, String text, List<String> answer) {

    private static final Pattern FAILURE =
            Pattern.compile("\\|  ((?:Error:|Exception |Invalid command:|No such command).*)");

    static final String START = "jshell> ";
    static final String MORE = "   ...> ";

    public ShellLine {
        answer = List.copyOf(answer);
    }

    /** Whether a snippet begins here. */
    boolean isStart() {
        return prompt.equals(START);
    }

    /** The line as JShell shows it. */
    String shown() {
        return (prompt + text).stripTrailing();
    }

    /** Why the code is wrong, or the exception that it throws; empty if neither. */
    public Optional<String> failure() {
        return IntStream.range(0, answer.size())
                .boxed()
                .flatMap(index -> failure(index).stream())
                .findFirst();
    }

    private Optional<String> failure(int index) {
        var found = FAILURE.matcher(answer.get(index));
        if (!found.matches()) {
            return Optional.empty();
        }
        var hasMore = found.group(1).equals("Error:") && index + 1 < answer.size();
        return Optional.of(hasMore ? answer.get(index + 1).replaceFirst("^\\|\\s*", "") : found.group(1));
    }
}
