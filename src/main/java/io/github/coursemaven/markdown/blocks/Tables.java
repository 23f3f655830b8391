package io.github.coursemaven.markdown.blocks;

import io.github.coursemaven.base.problem.SourceText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Tables of GFM. */
final class Tables {

    private static final Pattern HEAD = Pattern.compile(
            " *([^\\n ][^\\n]*\\|[^\\n]*)\\n {0,3}(?:\\| *)?(:?-+:? *(?:\\| *:?-+:? *)*)(?:\\| *)?(?:\\n|\\z)");
    private static final Pattern ESCAPED_BAR = Pattern.compile("\\\\\\|");

    private Tables() {}

    /** Whether a table begins at an offset, as far as a paragraph before it is concerned. */
    static boolean beginAt(Cursor cursor, int offset) {
        return cursor.match(HEAD, offset).isPresent();
    }

    /** Takes a table at the cursor. */
    static boolean take(Cursor cursor, List<Block> blocks) {
        var head = cursor.match(HEAD);
        if (head.isEmpty()) {
            return false;
        }
        var alignments = alignments(head.get().group(2));
        var header = cells(cursor.slice(head.get().start(1), head.get().end(1)));
        if (header.size() != alignments.size()) {
            return false;
        }
        cursor.moveTo(head.get().end());
        var rows = new ArrayList<List<SourceText>>();
        while (!cursor.atEnd() && !cursor.line().isBlank() && !Lines.interruptsTable(cursor, cursor.at())) {
            rows.add(padded(cells(cursor.slice(cursor.at(), cursor.lineEnd(cursor.at()))), alignments.size()));
            cursor.moveTo(cursor.lineAfter(cursor.at()));
        }
        skipLineEnds(cursor);
        blocks.add(new Block.Table(alignments, header, rows));
        return true;
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

    /** The cells of a row; a bar at its ends bounds no empty cell. */
    private static List<SourceText> cells(SourceText row) {
        var cells = new ArrayList<SourceText>();
        var start = 0;
        for (var index = 0; index < row.text().length(); index++) {
            if (row.text().charAt(index) == '|' && !isEscaped(row.text(), index)) {
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
