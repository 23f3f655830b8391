package io.github.coursemaven.markdown.blocks;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.markdown.formula.DisplayFormulas;
import io.github.coursemaven.markdown.formula.Formula;
import io.github.coursemaven.markdown.formula.Tear;
import java.util.Map;

/**
 * Formulas of several lines. What would be a list, a heading, a table or another block inside them is text. marked 4.3 does not
 * do that, so what it would tear is noted.
 */
final class FormulaLines {

    private final Cursor cursor;
    private final DisplayFormulas formulas;
    private final Map<Location.Point, Tear> torn;

    /** @param torn gets the places of formulas that marked would tear */
    FormulaLines(Cursor cursor, Map<Location.Point, Tear> torn) {
        this.cursor = cursor;
        this.formulas = new DisplayFormulas(cursor.source().text());
        this.torn = torn;
    }

    /**
     * Takes a text at the cursor that has such a formula.
     *
     * @param topLevel whether texts are paragraphs
     */
    boolean take(BlockList blocks, boolean topLevel) {
        var start = cursor.at();
        if (!formulas.mayBeginAfter(start)) {
            return false;
        }
        var end = end(start, topLevel);
        var formula = formulas.next(start, end);
        var other = formula.isPresent() ? otherBlock(start) : end;
        var found = false;
        while (formula.isPresent()) {
            if (!found && other < formula.get().start()) {
                return false;
            }
            if (spansLines(formula.get())) {
                found |= isTorn(formula.get(), topLevel) || !topLevel;
                end = Math.max(end, found ? end(lineStart(formula.get().end() - 1), topLevel) : end);
            }
            formula = formulas.next(formula.get().end(), end);
        }
        if (found) {
            add(blocks, end, topLevel);
        }
        return found;
    }

    private void add(BlockList blocks, int end, boolean topLevel) {
        var text = cursor.slice(cursor.at(), end);
        cursor.moveTo(end);
        blocks.add(text, topLevel);
    }

    private int end(int line, boolean topLevel) {
        return topLevel ? Lines.paragraphEnd(cursor, line, true) : cursor.lineEnd(line);
    }

    /** The offset from which on formulas are after a table, or an underlined heading, that begins at a line. */
    private int otherBlock(int line) {
        if (Tables.beginAt(cursor, line)) {
            return cursor.lineEnd(line);
        }
        var underline = cursor.underlineOrBlankLine(cursor.lineAfter(line));
        return cursor.match(Lines.UNDERLINE, underline).isPresent() ? underline : Integer.MAX_VALUE;
    }

    private boolean spansLines(Formula formula) {
        return cursor.source().text().substring(formula.start(), formula.end()).indexOf('\n') >= 0;
    }

    private boolean isTorn(Formula formula, boolean topLevel) {
        var isTorn = Tables.beginAt(cursor, lineStart(formula.start()));
        for (var line = cursor.lineAfter(formula.start());
                line < formula.end() && !isTorn;
                line = cursor.lineAfter(line)) {
            isTorn = line == cursor.lineEnd(line)
                    || Lines.interruptsParagraph(cursor, line)
                    || Tables.beginAt(cursor, line)
                    || cursor.match(Lines.UNDERLINE, line).isPresent()
                    || (!topLevel && cursor.match(Lines.LIST_START, line).isPresent());
        }
        if (isTorn) {
            torn.put(cursor.source().locationAt(formula.start()), Tear.BLOCK);
        }
        return isTorn;
    }

    private int lineStart(int offset) {
        return cursor.source().text().lastIndexOf('\n', offset - 1) + 1;
    }
}
