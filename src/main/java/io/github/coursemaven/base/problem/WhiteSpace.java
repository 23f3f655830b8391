package io.github.coursemaven.base.problem;

/** What JavaScript takes for white space (ECMA-262, {@code \s} and {@code String.prototype.trim}). */
public final class WhiteSpace {

    /** All of it, for use inside a character class. */
    public static final String CLASS = "\\s\\u00a0\\ufeff\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";

    private WhiteSpace() {}

    public static boolean isBlank(char character) {
        return isAscii(character)
                || (character >= '\u0080' && Character.isSpaceChar(character))
                || character == '\uFEFF';
    }

    /** Whether a character is white space for regular expressions in Java. */
    public static boolean isAscii(char character) {
        return character == ' ' || (character >= '\t' && character <= '\r');
    }
}
