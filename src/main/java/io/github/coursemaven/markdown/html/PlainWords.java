package io.github.coursemaven.markdown.html;

import io.github.coursemaven.markdown.formula.BacktickScanner;
import io.github.coursemaven.markdown.formula.Formula;
import java.util.OptionalInt;

/** The words of a text of Markdown, without its code, comments and formulas. */
final class PlainWords {

    private PlainWords() {}

    /** A text of the same length and lines, with letters instead of code and formulas, and blanks instead of comments. */
    static String of(String text) {
        return Formula.asWords(ForeignText.blanked(withoutCode(text)));
    }

    private static String withoutCode(String text) {
        var words = new StringBuilder(text);
        var backticks = new BacktickScanner(text);
        var at = text.indexOf('`');
        while (at >= 0) {
            var end = backticks.end(at);
            var closing = end > at ? backticks.closing(at) : OptionalInt.empty();
            if (closing.isPresent()) {
                end = backticks.end(closing.getAsInt());
                for (var index = at; index < end; index++) {
                    words.setCharAt(index, text.charAt(index) == '\n' ? '\n' : 'x');
                }
            }
            at = text.indexOf('`', Math.max(end, at + 1));
        }
        return words.toString();
    }
}
