package io.github.coursemaven.course.snippet;

import java.util.ArrayList;
import java.util.List;

/** The lines of a text and where they begin; {@code \n}, {@code \r\n} and {@code \r} end a line. */
final class SourceLines {

    private final List<Integer> starts = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();

    SourceLines(String text) {
        var start = 0;
        for (var at = 0; at < text.length(); at++) {
            var c = text.charAt(at);
            if (c == '\n' || c == '\r') {
                add(start, text.substring(start, at));
                at += c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n' ? 1 : 0;
                start = at + 1;
            }
        }
        if (start < text.length()) {
            add(start, text.substring(start));
        }
    }

    private void add(int start, String line) {
        starts.add(start);
        lines.add(line);
    }

    /** The offset after the last line, without its end. */
    int length() {
        return lines.isEmpty() ? 0 : end(count() - 1);
    }

    int count() {
        return lines.size();
    }

    /** The text of a line without its end; lines are counted from 0. */
    String line(int index) {
        return lines.get(index);
    }

    int start(int index) {
        return starts.get(index);
    }

    int end(int index) {
        return start(index) + line(index).length();
    }

    boolean isBlank(int index) {
        return line(index).isBlank();
    }

    /** The line that an offset is in. */
    int at(int offset) {
        var low = 0;
        var high = lines.size() - 1;
        while (low < high) {
            var middle = (low + high + 1) >>> 1;
            if (starts.get(middle) <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
