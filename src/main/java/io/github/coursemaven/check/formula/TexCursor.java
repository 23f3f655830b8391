package io.github.coursemaven.check.formula;

import java.util.Optional;
import java.util.regex.Pattern;

/** Goes through a formula from left to right. */
final class TexCursor {

    private static final String BLANKS = " \t\r\n";

    private String tex;
    private int at;
    private Optional<String> notClosed = Optional.empty();

    TexCursor(String tex) {
        this.tex = tex;
    }

    /** What is wrong with an argument that was read and goes on to the end. */
    Optional<String> notClosed() {
        return notClosed;
    }

    /** Puts a text before what is not read yet. */
    void insert(String text) {
        tex = text + tex.substring(at);
        at = 0;
    }

    /** How many characters are not read yet. */
    int remaining() {
        return tex.length() - at;
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

    /** Comments are not skipped: after a command, the engine reads '%' as its argument. */
    void skipSpaces() {
        while (at < tex.length() && BLANKS.indexOf(tex.charAt(at)) >= 0) {
            at++;
        }
    }

    void skipBlanks() {
        while (at < tex.length() && (BLANKS.indexOf(tex.charAt(at)) >= 0 || tex.charAt(at) == '%')) {
            if (tex.charAt(at++) == '%') {
                skipPast('\n');
            }
        }
    }

    /** Whether there is one. */
    boolean skipPast(char c) {
        var found = tex.indexOf(c, at);
        at = found < 0 ? tex.length() : found + 1;
        return found >= 0;
    }

    /** Skips a text if it is next. */
    boolean skip(String text) {
        var found = tex.startsWith(text, at);
        at += found ? text.length() : 0;
        return found;
    }

    /** All up to a text, which is read, too; empty if there is none. */
    Optional<String> until(String text) {
        var found = tex.indexOf(text, at);
        if (found < 0) {
            return Optional.empty();
        }
        var before = tex.substring(at, found);
        at = found + text.length();
        return Optional.of(before);
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
        skipSpaces();
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
        if (depth > 0) {
            notClosed = Optional.of(Opening.BRACE.notClosed());
        }
    }

    /** Reads an argument in brackets, if there is one; without them. */
    String option() {
        skipSpaces();
        if (!isAt('[')) {
            return "";
        }
        var start = at + 1;
        var depth = 0;
        for (at = start; at < tex.length() && depth >= 0; at++) {
            var c = tex.charAt(at);
            if (c == ']' && depth == 0) {
                return tex.substring(start, at++);
            }
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            at += c == '\\' ? 1 : 0;
        }
        notClosed = Optional.of("a '[' is not closed; add a ']'");
        at = tex.length();
        return "";
    }

    boolean isAtGroup() {
        skipSpaces();
        return isAt('{');
    }

    /** Skips what a pattern matches, if it is next. */
    boolean skipMatch(Pattern pattern) {
        return !match(pattern).isEmpty();
    }

    /** Reads what a pattern matches, if it is next; empty if it is not. */
    String match(Pattern pattern) {
        var matcher = pattern.matcher(tex).region(at, tex.length());
        var start = at;
        at = matcher.lookingAt() ? matcher.end() : at;
        return tex.substring(start, at);
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
