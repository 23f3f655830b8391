package io.github.coursemaven.markdown.formula;

import io.github.coursemaven.base.problem.Lookahead;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Optional;

/**
 * Finds the closing delimiters of formulas as MathJax 2 does (its {@code tex2jax} extension): the next one outside of braces
 * that open after the opening delimiter; if there is none, the next one. A brace after a backslash is text.
 */
final class Closings {

    private final String text;
    private final Lookahead next;
    private final Lookahead brace;
    private Optional<int[]> outsideBraces = Optional.empty();

    Closings(String delimiter, String text) {
        this.text = text;
        this.next = new Lookahead(from -> unescaped(delimiter, from));
        this.brace = Lookahead.to("{", text);
    }

    private int unescaped(String delimiter, int from) {
        var found = text.indexOf(delimiter, from);
        while (found >= 0 && isEscaped(found)) {
            found = text.indexOf(delimiter, found + 1);
        }
        return found < 0 ? text.length() : found;
    }

    private boolean isEscaped(int offset) {
        var backslashes = 0;
        while (backslashes < offset && text.charAt(offset - backslashes - 1) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }

    /** Where the formula ends whose content begins at an offset; the length of the text, if it has no end. */
    int next(int content) {
        var first = first(content);
        if (first >= text.length() || brace.next(content) > first) {
            return first;
        }
        var outside = outsideBraces.orElseGet(this::outsideBraces);
        outsideBraces = Optional.of(outside);
        return outside[content] < text.length() ? outside[content] : first;
    }

    /** The next closing delimiter, also in braces; the length of the text, if there is none. */
    int first(int content) {
        return next.next(content);
    }

    /** For each offset, the next delimiter outside of the braces that open after it. Each character is looked at twice. */
    private int[] outsideBraces() {
        var length = text.length();
        var braceEnds = braceEnds();
        var found = new int[length + 1];
        found[length] = length;
        var isClosing = new boolean[length];
        for (var at = next.next(0); at < length; at = next.next(at + 1)) {
            isClosing[at] = true;
        }
        for (var at = length - 1; at >= 0; at--) {
            found[at] = isClosing[at] ? at : found[braceEnds[at]];
        }
        return found;
    }

    /** For each brace that opens, the offset of its end, or the length of the text; for others, the next offset. */
    private int[] braceEnds() {
        var ends = new int[text.length()];
        Arrays.setAll(ends, at -> at + 1);
        var open = new ArrayDeque<Integer>();
        for (var at = 0; at < ends.length; at++) {
            var isText = at > 0 && text.charAt(at - 1) == '\\';
            if (text.charAt(at) == '{' && !isText) {
                open.push(at);
            } else if (text.charAt(at) == '}' && !isText && !open.isEmpty()) {
                ends[open.pop()] = at;
            }
        }
        open.forEach(brace -> ends[brace] = ends.length);
        return ends;
    }
}
