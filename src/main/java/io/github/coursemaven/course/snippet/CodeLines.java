package io.github.coursemaven.course.snippet;

import java.util.List;

/** Lines of code as slides show them. */
public final class CodeLines {

    private CodeLines() {}

    /** The lines without the indentation that all of them have, except blank ones, and without blanks at their ends. */
    public static List<String> dedented(List<String> lines) {
        var stripped = lines.stream().map(String::stripTrailing).toList();
        var indentation = stripped.stream()
                .filter(line -> !line.isEmpty())
                .map(line ->
                        line.substring(0, line.length() - line.stripLeading().length()))
                .reduce(CodeLines::common)
                .orElse("");
        return stripped.stream()
                .map(line -> line.isEmpty() ? line : line.substring(indentation.length()))
                .toList();
    }

    private static String common(String one, String other) {
        var length = 0;
        while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return one.substring(0, length);
    }
}
