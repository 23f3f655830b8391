package io.github.coursemaven.markdown.blocks;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.base.problem.TooComplex;
import io.github.coursemaven.markdown.formula.Formula;
import io.github.coursemaven.markdown.formula.FormulaScanner;
import io.github.coursemaven.markdown.formula.Tear;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tables of GFM. */
final class Tables {

    /** Cells that rows lack. Each of them becomes HTML, and there can be as many as columns times rows. */
    private static final int MOST_ADDED_CELLS = 20_000;

    private static final Pattern DELIMITERS =
            Pattern.compile(" {0,3}(?:\\| *)?(:?-++:? *+(?:\\| *+:?-++:? *+)*+)(?:\\| *)?(?:\\n|\\z)");
    private static final Pattern ESCAPED_BAR = Pattern.compile("\\\\\\|");

    private Tables() {}

    /** Whether a table begins at an offset, so that it ends a paragraph before it. */
    static boolean beginAt(Cursor cursor, int offset) {
        return head(cursor, offset).isPresent();
    }

    /** The second line of a table that begins at an offset; its group aligns the columns. */
    private static Optional<MatchResult> head(Cursor cursor, int offset) {
        var end = cursor.lineEnd(offset);
        return end < cursor.source().text().length() && hasBar(cursor, start(cursor, offset) + 1, end)
                ? cursor.match(DELIMITERS, end + 1)
                : Optional.empty();
    }

    /** The offset where the text of a line begins. */
    private static int start(Cursor cursor, int line) {
        var start = line;
        while (start < cursor.source().text().length() && cursor.source().text().charAt(start) == ' ') {
            start++;
        }
        return start;
    }

    private static boolean hasBar(Cursor cursor, int from, int to) {
        for (var index = from; index < to; index++) {
            if (cursor.source().text().charAt(index) == '|') {
                return true;
            }
        }
        return false;
    }

    /**
     * Takes a table at the cursor.
     *
     * @param torn gets the places of formulas that marked would divide
     */
    static boolean take(Cursor cursor, BlockList blocks, Map<Location.Point, Tear> torn) {
        var delimiters = head(cursor, cursor.at());
        if (delimiters.isEmpty()) {
            return false;
        }
        var alignments = alignments(delimiters.get().group(1));
        var header =
                cells(cursor.slice(start(cursor, cursor.at()), cursor.lineEnd(cursor.at())), alignments.size(), torn);
        if (header.size() != alignments.size()) {
            return false;
        }
        cursor.moveTo(delimiters.get().end());
        var rows = new ArrayList<List<SourceText>>();
        var lost = new ArrayList<SourceText>();
        var added = 0;
        while (!cursor.atEnd() && !cursor.line().isBlank() && !Lines.interruptsTable(cursor, cursor.at())) {
            var cells = cells(cursor.slice(cursor.at(), cursor.lineEnd(cursor.at())), alignments.size(), torn);
            added += Math.max(0, alignments.size() - cells.size());
            checkAdded(added, alignments.size(), cursor);
            lost(cells, alignments.size()).ifPresent(lost::add);
            rows.add(padded(cells, alignments.size()));
            cursor.moveTo(cursor.lineAfter(cursor.at()));
        }
        skipLineEnds(cursor);
        blocks.add(new Block.Table(alignments, header, rows, lost));
        return true;
    }

    private static void checkAdded(int added, int columns, Cursor cursor) {
        if (added > MOST_ADDED_CELLS) {
            throw new TooComplex(
                    cursor.source().locationAt(cursor.at()),
                    "up to this row, more than " + MOST_ADDED_CELLS + " cells are missing in this table of " + columns
                            + " columns; use fewer columns");
        }
    }

    /** The first cell that has no column. */
    private static Optional<SourceText> lost(List<SourceText> cells, int columns) {
        return cells.stream()
                .skip(columns)
                .filter(cell -> !cell.text().isEmpty())
                .findFirst();
    }

    private static void skipLineEnds(Cursor cursor) {
        while (!cursor.atEnd() && cursor.line().isEmpty()) {
            cursor.moveTo(cursor.lineAfter(cursor.at()));
        }
    }

    private static List<String> alignments(String row) {
        return Arrays.stream(row.replaceFirst("\\| *$", "").split(" *\\| *", -1))
                .map(String::strip)
                .map(cell -> cell.endsWith(":") ? (cell.startsWith(":") ? "center" : "right") : left(cell))
                .toList();
    }

    private static String left(String cell) {
        return cell.startsWith(":") ? "left" : "";
    }

    /** The cells of a row. If there are too many, but as many as columns without the bars in formulas, those are not counted. */
    private static List<SourceText> cells(SourceText row, int columns, Map<Location.Point, Tear> torn) {
        var cells = cells(row, List.of());
        if (cells.size() <= columns) {
            return cells;
        }
        var formulas = FormulaScanner.inMarkdown(row.text(), start -> start + 1).stream()
                .filter(formula -> hasFreeBar(row.text(), formula))
                .toList();
        var whole = cells(row, formulas);
        if (whole.size() != columns) {
            return cells;
        }
        formulas.forEach(formula -> torn.put(row.locationAt(formula.start()), Tear.CELL));
        return whole;
    }

    private static boolean hasFreeBar(String row, Formula formula) {
        return IntStream.range(formula.content(), formula.contentEnd())
                .anyMatch(index -> row.charAt(index) == '|' && !isEscaped(row, index));
    }

    /** The cells of a row, none of which ends in a formula; bars at the ends of the row do not make empty cells. */
    private static List<SourceText> cells(SourceText row, List<Formula> formulas) {
        var inFormula = new BitSet();
        formulas.forEach(formula -> inFormula.set(formula.start(), formula.end()));
        var cells = new ArrayList<SourceText>();
        var start = 0;
        for (var index = 0; index < row.text().length(); index++) {
            if (row.text().charAt(index) == '|' && !inFormula.get(index) && !isEscaped(row.text(), index)) {
                cells.add(row.slice(start, index));
                start = index + 1;
            }
        }
        cells.add(row.slice(start, row.text().length()));
        if (cells.get(0).text().isBlank()) {
            cells.remove(0);
        }
        if (!cells.isEmpty() && cells.get(cells.size() - 1).text().isBlank()) {
            cells.remove(cells.size() - 1);
        }
        return cells.stream().map(cell -> unescaped(cell.strip())).toList();
    }

    private static SourceText unescaped(SourceText cell) {
        return cell.replace(ESCAPED_BAR, escaped -> "|");
    }

    private static boolean isEscaped(String text, int index) {
        var backslashes = 0;
        while (index - backslashes > 0 && text.charAt(index - backslashes - 1) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }

    private static List<SourceText> padded(List<SourceText> cells, int columns) {
        var padded = new ArrayList<>(cells.subList(0, Math.min(columns, cells.size())));
        while (padded.size() < columns) {
            var last = cells.isEmpty() ? SourceText.of("", "") : cells.get(cells.size() - 1);
            padded.add(last.slice(last.text().length(), last.text().length()));
        }
        return padded;
    }
}
