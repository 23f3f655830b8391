package io.github.coursemaven.build.sync;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The lines of a file, each with its own line end, so that they make the same file again. */
final class Lines {

    private static final Pattern ENDS = Pattern.compile("(?<=\n)|(?<=\r)(?!\n)");
    private static final Pattern END = Pattern.compile("\r?\n$|\r$");

    private Lines() {}

    /** The lines of a text, with their ends. */
    static List<String> of(String text) {
        return new ArrayList<>(List.of(ENDS.split(text)));
    }

    /** A line without its end. */
    static String text(String line) {
        return END.matcher(line).replaceFirst("");
    }

    /** The end of a line; that of Unix if it has none, because it is the last one. */
    static String end(String line) {
        var end = line.substring(text(line).length());
        return end.isEmpty() ? "\n" : end;
    }
}
