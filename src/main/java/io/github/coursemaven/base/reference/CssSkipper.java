package io.github.coursemaven.base.reference;

import io.github.coursemaven.base.problem.Lookahead;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;

/** Skips strings and namespaces in a style sheet: nothing in them is a reference, even if it looks like one. */
final class CssSkipper {

    private static final String ENDS_OF_RULES = ";{}";

    private final String css;
    private final Lookahead endOfRule;
    /** The kinds of quotes that nothing closes any more. */
    private final Set<Character> unclosed = new HashSet<>();

    CssSkipper(String css) {
        this.css = css;
        this.endOfRule = new Lookahead(this::nextEndOfRule);
    }

    /** Where to continue after a token, which may be only the beginning of a string or namespace. */
    int after(MatchResult token) {
        return switch (css.charAt(token.start())) {
            case '"', '\'' -> stringEnd(token.end());
            case '@' -> token.group().equalsIgnoreCase("@namespace") ? namespaceEnd(token.end()) : token.end();
            default -> token.end();
        };
    }

    private int namespaceEnd(int start) {
        var end = endOfRule.next(start);
        return css.startsWith(";", end) ? end + 1 : start;
    }

    private int nextEndOfRule(int start) {
        var end = start;
        while (end < css.length() && ENDS_OF_RULES.indexOf(css.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** The offset after a string; where it begins, if it is not closed. */
    private int stringEnd(int start) {
        var quote = css.charAt(start - 1);
        var at = start;
        while (!unclosed.contains(quote) && at < css.length()) {
            if (css.charAt(at) == quote) {
                return at + 1;
            }
            at += css.charAt(at) == '\\' ? 2 : 1;
        }
        unclosed.add(quote);
        return start;
    }
}
