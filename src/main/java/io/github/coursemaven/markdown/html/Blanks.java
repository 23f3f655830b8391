package io.github.coursemaven.markdown.html;

import io.github.coursemaven.base.problem.WhiteSpace;

/** Skips what is between words. */
final class Blanks {

    /** What a dot in a regular expression does not match. */
    private static final String LINE_ENDS = "\n\r\u0085\u2028\u2029";

    private Blanks() {}

    /** Whether there is a character at an offset that can be escaped, which the end of a line cannot. */
    static boolean isEscapable(String text, int offset) {
        return offset < text.length() && LINE_ENDS.indexOf(text.charAt(offset)) < 0;
    }

    /** The first offset without a blank, at the given one or after it. */
    static int skip(String text, int from) {
        var at = from;
        while (at < text.length() && WhiteSpace.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    static int skipAscii(String text, int from) {
        var at = from;
        while (at < text.length() && WhiteSpace.isAscii(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
