package io.github.coursemaven.markdown.html;

import io.github.coursemaven.base.problem.Lookahead;
import io.github.coursemaven.base.problem.WhiteSpace;
import java.util.OptionalInt;

/** Finds text that is struck through by tildes, one or two at each end, where marked 4.3 does ({@code inline.del}). */
final class TildeScanner {

    private final String text;
    private final Lookahead single;
    private final Lookahead pair;

    TildeScanner(String text) {
        this.text = text;
        this.single = new Lookahead(from -> closing(1, from));
        this.pair = new Lookahead(from -> closing(2, from));
    }

    /** How many tildes open struck-through text here. */
    int opening(int start) {
        return text.startsWith("~~", start) ? 2 : 1;
    }

    /** The offset of the tildes that close what others opened; empty if nothing is struck through. */
    OptionalInt closing(int start) {
        var content = start + opening(start);
        if (content >= text.length() || !isContent(text.charAt(content))) {
            return OptionalInt.empty();
        }
        var end = (opening(start) == 1 ? single : pair).next(content + 1);
        return end < text.length() ? OptionalInt.of(end) : OptionalInt.empty();
    }

    /** The end of a run of tildes that are text, including the backticks among them. */
    int plainEnd(int start) {
        var end = start;
        while (end < text.length() && (text.charAt(end) == '~' || text.charAt(end) == '`')) {
            end++;
        }
        return end;
    }

    private int closing(int tildes, int from) {
        var start = text.indexOf('~', from);
        while (start >= 0) {
            var end = start;
            while (end < text.length() && text.charAt(end) == '~') {
                end++;
            }
            if (end - start == tildes && isContent(text.charAt(start - 1))) {
                return start;
            }
            start = text.indexOf('~', end);
        }
        return text.length();
    }

    private static boolean isContent(char character) {
        return character != '~' && !WhiteSpace.isBlank(character);
    }
}
