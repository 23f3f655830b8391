package io.github.coursemaven.markdown.html;

import io.github.coursemaven.base.problem.Lookahead;
import io.github.coursemaven.base.problem.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds formulas in a text: between delimiters, and between single dollar signs by pandoc's rule. */
final class FormulaScanner {

    private final String text;
    private final List<Delimiters> delimiters;

    FormulaScanner(String text) {
        this.text = text;
        this.delimiters = List.of(
                new Delimiters("$$", Lookahead.to("$$", text)),
                new Delimiters("\\(", Lookahead.to("\\)", text)),
                new Delimiters("\\[", Lookahead.to("\\]", text)));
    }

    private record Delimiters(String opening, Lookahead closing) {}

    /**
     * A formula.
     *
     * @param isMarked whether it has the delimiters that the page looks for, which are a part of it; else it has dollar signs
     */
    record Formula(int start, int end, boolean isMarked) {}

    /** Those with the delimiters that the page looks for, in order. */
    List<Formula> marked() {
        return formulas(false);
    }

    /** All of them, in order. */
    List<Formula> all() {
        return formulas(true);
    }

    private List<Formula> formulas(boolean withDollars) {
        var formulas = new ArrayList<Formula>();
        for (var at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '$' || text.charAt(at) == '\\') {
                var start = at;
                var formula = markedAt(start).or(() -> withDollars ? betweenDollarsAt(start) : Optional.empty());
                formula.ifPresent(formulas::add);
                at = formula.map(found -> found.end() - 1).orElse(start);
            }
        }
        return formulas;
    }

    private Optional<Formula> markedAt(int start) {
        for (var each : delimiters) {
            if (text.startsWith(each.opening(), start)) {
                var end = each.closing().next(start + 3);
                return end < text.length() ? Optional.of(new Formula(start, end + 2, true)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** No blank just inside, no digit after the closing sign, no empty line. */
    private Optional<Formula> betweenDollarsAt(int start) {
        var end = text.charAt(start) == '$' ? text.indexOf('$', start + 1) : start;
        return end > start + 1
                        && !WhiteSpace.isAscii(text.charAt(start + 1))
                        && !WhiteSpace.isAscii(text.charAt(end - 1))
                        && !isDigitOrDollar(end + 1)
                        && !hasEmptyLine(start + 1, end)
                ? Optional.of(new Formula(start, end + 1, false))
                : Optional.empty();
    }

    private boolean isDigitOrDollar(int offset) {
        return offset < text.length() && "0123456789$".indexOf(text.charAt(offset)) >= 0;
    }

    private boolean hasEmptyLine(int start, int end) {
        var lineEnds = 0;
        for (var at = start; at < end && lineEnds < 2; at++) {
            if (!WhiteSpace.isAscii(text.charAt(at))) {
                lineEnds = 0;
            } else if (text.charAt(at) == '\n') {
                lineEnds++;
            }
        }
        return lineEnds == 2;
    }
}
