package io.github.coursemaven.markdown.html;

/** Characters between words: those that {@code \s} matches in Java, and those that it matches in JavaScript for marked 4.3. */
final class Blanks {

    private static final String OTHERS = "\u00a0\ufeff\u2028\u2029\u3000";
    /** What a dot in a regular expression does not match. */
    private static final String LINE_ENDS = "\n\r\u0085\u2028\u2029";

    private Blanks() {}

    static boolean isAscii(char character) {
        return character == ' ' || (character >= '\t' && character <= '\r');
    }

    static boolean isBlank(char character) {
        return isAscii(character) || OTHERS.indexOf(character) >= 0;
    }

    /** Whether there is a character at an offset that can be escaped, which the end of a line cannot. */
    static boolean isEscapable(String text, int offset) {
        return offset < text.length() && LINE_ENDS.indexOf(text.charAt(offset)) < 0;
    }

    /** The first offset without a blank, at the given one or after it. */
    static int skip(String text, int from) {
        var at = from;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    static int skipAscii(String text, int from) {
        var at = from;
        while (at < text.length() && isAscii(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
