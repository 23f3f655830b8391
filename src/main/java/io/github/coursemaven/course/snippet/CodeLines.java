package io.github.coursemaven.course.snippet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lines of code as slides show them. */
public final class CodeLines {

    private CodeLines() {}

    /** The lines without the indentation that all of them have, except blank ones, and without blanks at their ends. */
    public static List<String> dedented(List<String> lines) {
        var dedented = new ArrayList<String>(lines.size());
        for (var line : lines) {
            dedented.add(line.stripTrailing());
        }
        var indentation = indentation(dedented);
        for (var index = 0; indentation > 0 && index < dedented.size(); index++) {
            var line = dedented.get(index);
            dedented.set(index, line.isEmpty() ? line : line.substring(indentation));
        }
        return dedented;
    }

    private static int indentation(List<String> lines) {
        var first = Optional.<String>empty();
        var length = 0;
        for (var line : lines) {
            if (!line.isEmpty()) {
                length = first.isEmpty()
                        ? line.length() - line.stripLeading().length()
                        : common(first.get(), line, length);
                first = first.or(() -> Optional.of(line));
            }
        }
        return length;
    }

    private static int common(String one, String other, int most) {
        var length = 0;
        while (length < Math.min(most, other.length()) && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return length;
    }
}
