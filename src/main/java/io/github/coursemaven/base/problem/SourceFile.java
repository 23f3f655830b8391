package io.github.coursemaven.base.problem;

import java.util.Arrays;

/** A file whose offsets can be turned into lines and columns. {@code \n}, {@code \r\n} and {@code \r} end a line. */
final class SourceFile {

    private final String name;
    private final int length;
    private final int[] lineStarts;

    SourceFile(String name, String text) {
        this.name = name;
        this.length = text.length();
        this.lineStarts = lineStarts(text);
    }

    private static int[] lineStarts(String text) {
        var starts = new int[text.length() + 1];
        var lines = 1;
        for (var offset = 1; offset <= text.length(); offset++) {
            if (isLineStart(text, offset)) {
                starts[lines++] = offset;
            }
        }
        return Arrays.copyOf(starts, lines);
    }

    /** @param offset 0-based, in UTF-16 code units, at most the length of the file */
    Location.Point locationAt(int offset) {
        if (offset < 0 || offset > length) {
            throw new IndexOutOfBoundsException(offset);
        }
        var found = Arrays.binarySearch(lineStarts, offset);
        var line = found >= 0 ? found : -found - 2;
        return new Location.Point(name, line + 1, offset - lineStarts[line] + 1);
    }

    private static boolean isLineStart(String text, int offset) {
        var before = text.charAt(offset - 1);
        return before == '\n' || (before == '\r' && (offset == text.length() || text.charAt(offset) != '\n'));
    }
}
