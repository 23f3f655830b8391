package io.github.coursemaven.check.formula;

import io.github.coursemaven.base.problem.Lookahead;

/** Goes through a formula from left to right. */
final class TexCursor {

    private static final String BLANKS = " \t\r\n";

    private final String tex;
    private final Lookahead bracket;
    private int at;

    TexCursor(String tex) {
        this.tex = tex;
        this.bracket = Lookahead.to("]", tex);
    }

    boolean isAtEnd() {
        return at >= tex.length();
    }

    /** The next character, which must be there. */
    char next() {
        return tex.charAt(at++);
    }

    /** Whether the next character is this one. */
    boolean isAt(char c) {
        return at < tex.length() && tex.charAt(at) == c;
    }

    boolean skip(char c) {
        var found = isAt(c);
        at += found ? 1 : 0;
        return found;
    }

    void skipBlanks() {
        while (at < tex.length() && (BLANKS.indexOf(tex.charAt(at)) >= 0 || tex.charAt(at) == '%')) {
            if (tex.charAt(at++) == '%') {
                skipPast('\n');
            }
        }
    }

    void skipPast(char c) {
        var found = tex.indexOf(c, at);
        at = found < 0 ? tex.length() : found + 1;
    }

    /** The name of a command whose backslash is read: letters, or one other character; empty at the end. */
    String name() {
        var start = at;
        while (at < tex.length() && isLetter(tex.charAt(at))) {
            at++;
        }
        if (at == start && at < tex.length()) {
            at = tex.offsetByCodePoints(at, 1);
        }
        return tex.substring(start, at);
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** An argument as it is written, without its braces; empty if there is none. */
    String argument() {
        skipBlanks();
        if (isAtEnd()) {
            return "";
        }
        var start = at;
        if (!isAt('{')) {
            if (next() == '\\') {
                name();
            }
            return tex.substring(start, at);
        }
        skipGroup();
        return tex.substring(start + 1, Math.max(start + 1, at - 1));
    }

    private void skipGroup() {
        var depth = 0;
        do {
            var c = next();
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (c == '\\' && !isAtEnd()) {
                at++;
            }
        } while (depth > 0 && !isAtEnd());
    }

    /** Reads an argument in brackets, if there is one; without them. */
    String option() {
        skipBlanks();
        if (!isAt('[')) {
            return "";
        }
        var end = bracket.next(at);
        if (end == tex.length()) {
            return "";
        }
        var option = tex.substring(at + 1, end);
        at = end + 1;
        return option;
    }

    /** All up to an opening brace. */
    String untilBrace() {
        var start = at;
        while (!isAtEnd() && !isAt('{')) {
            at++;
        }
        return tex.substring(start, at);
    }
}
