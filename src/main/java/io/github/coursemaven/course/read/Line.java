package io.github.coursemaven.course.read;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a text.
 *
 * @param offset where it begins
 * @param text without what ends it
 */
record Line(int offset, String text) {

    /** The lines of a text. */
    static List<Line> of(String text) {
        var lines = new ArrayList<Line>();
        var start = 0;
        while (start <= text.length()) {
            var found = text.indexOf('\n', start);
            var end = found < 0 ? text.length() : found;
            var line = text.substring(start, end);
            lines.add(new Line(start, line.endsWith("\r") ? line.substring(0, line.length() - 1) : line));
            start = end + 1;
        }
        return lines;
    }

    boolean isBlank() {
        return text.isBlank();
    }

    /** The offset of its first character that is not blank. */
    int start() {
        return offset + text.length() - text.stripLeading().length();
    }
}
