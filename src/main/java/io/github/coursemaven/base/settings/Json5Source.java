package io.github.coursemaven.base.settings;

import io.github.coursemaven.base.problem.WhiteSpace;
import java.util.OptionalInt;

/**
 * JSON5 for a library that fails on empty comments, and is recursive.
 *
 * @param text with blanks instead of comments, so that everything else keeps its place
 * @param tooDeep the offset of the first bracket that is nested too deeply
 * @param rest the offset of what follows the last bracket that belongs to the first
 */
record Json5Source(String text, OptionalInt tooDeep, OptionalInt rest) {

    static final int MAXIMUM_DEPTH = 20;

    private static final String LINE_ENDS = "\n\r\u2028\u2029";

    static Json5Source of(String written) {
        return new Scan(written).source();
    }

    /** One pass through a text. */
    private static final class Scan {

        private final StringBuilder text;
        private OptionalInt tooDeep = OptionalInt.empty();
        private int depth;
        /** The offset after the first value; 0 before that. */
        private int end;

        private int at;

        Scan(String written) {
            this.text = new StringBuilder(written);
        }

        Json5Source source() {
            while (at < text.length()) {
                switch (text.charAt(at)) {
                    case '"', '\'' -> skipString();
                    case '/' -> blankComment();
                    case '{', '[' -> open();
                    case '}', ']' -> close();
                    default -> {}
                }
                at++;
            }
            return new Json5Source(text.toString(), tooDeep, rest());
        }

        private OptionalInt rest() {
            var after = end;
            while (end > 0 && after < text.length() && WhiteSpace.isBlank(text.charAt(after))) {
                after++;
            }
            return end > 0 && after < text.length() ? OptionalInt.of(after) : OptionalInt.empty();
        }

        private void close() {
            depth--;
            if (depth == 0 && end == 0) {
                end = at + 1;
            }
        }

        private void open() {
            depth++;
            if (depth > MAXIMUM_DEPTH && tooDeep.isEmpty()) {
                tooDeep = OptionalInt.of(at);
            }
        }

        /** Moves to the quote that ends a text. */
        private void skipString() {
            var quote = text.charAt(at);
            at++;
            while (at < text.length() && text.charAt(at) != quote) {
                at += text.charAt(at) == '\\' ? 2 : 1;
            }
        }

        private void blankComment() {
            var next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
            if (next == '/') {
                while (at < text.length() && !isLineEnd()) {
                    blank();
                }
            } else if (next == '*') {
                var end = text.indexOf("*/", at + 2);
                while (at < end + 2 && end >= 0) {
                    blank();
                }
                at = end < 0 ? text.length() : end + 1;
            }
        }

        private void blank() {
            if (!isLineEnd()) {
                text.setCharAt(at, ' ');
            }
            at++;
        }

        private boolean isLineEnd() {
            return LINE_ENDS.indexOf(text.charAt(at)) >= 0;
        }
    }
}
