package io.github.coursemaven.markdown.paper;

import io.github.coursemaven.markdown.html.Formulas;
import io.github.coursemaven.markdown.html.TextNodes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Makes text fit on paper, where nobody can scroll and wide text would be cut off. Measures its width in letters, from which a
 * style sheet chooses a font size, and lets long addresses break.
 */
final class TextFit {

    private static final Pattern GAP = Pattern.compile("\\s+");
    private static final Pattern BREAK =
            Pattern.compile("[\\s\\u00ad\\u200b]+|(?<=[-\\p{IsIdeographic}\\p{IsHiragana}\\p{IsKatakana}])");
    private static final int LONG_WORD = 40;
    /** A word of code that fits on a line only in letters less than half as large. */
    private static final int WORD_TO_BREAK = 110;

    private static final int LONG_ROW = 36;
    /** Its padding at both sides. */
    private static final int LETTERS_AROUND_A_CELL = 2;

    private static final int LONG_ADDRESS = 45;
    private static final Pattern SIGN = Pattern.compile("(?<=[!-~]{8}[-/_.?&=])(?=[!-~]{8})");

    private TextFit() {}

    /** The longest word of code, as {@code --longest-word}, if it can stay on one line. */
    static void measureCode(Element code) {
        var longest = longestWord(GAP, code.wholeText());
        if (longest > LONG_WORD && longest < WORD_TO_BREAK) {
            style(code, "--longest-word:" + longest);
        }
    }

    /**
     * The longest words of a table's columns, side by side, as {@code --longest-row}; each also at its cell, as
     * {@code --longest-word}. A table in a cell is as long as a word.
     */
    static void measureTable(Element table) {
        var columns = table.parents().is("table") ? List.<Cell>of() : columns(table);
        var longest = longestRow(columns);
        if (longest > LONG_ROW) {
            style(table, "--longest-row:" + longest);
            columns.forEach(cell -> style(cell.element, "--longest-word:" + cell.letters));
        }
    }

    /** The cell with the longest word of each column. */
    private static Collection<Cell> columns(Element table) {
        var columns = new TreeMap<Integer, Cell>();
        var rows = table.select("tr").stream().filter(row -> table.equals(row.closest("table")));
        for (var row : rows.toList()) {
            var cells = row.children();
            for (var column = 0; column < cells.size(); column++) {
                columns.merge(column, measured(cells.get(column)), Cell::longer);
            }
        }
        return columns.values();
    }

    private static Cell measured(Element cell) {
        var tables = cell.select("table").stream()
                .filter(table -> cell.equals(table.closest("td, th")))
                .mapToInt(table -> longestRow(columns(table)));
        return new Cell(
                cell, Math.max(longestWord(BREAK, cell.text()), tables.max().orElse(0)));
    }

    private static int longestRow(Collection<Cell> columns) {
        return columns.stream().mapToInt(Cell::withPadding).sum();
    }

    private record Cell(Element element, int letters) {

        int withPadding() {
            return letters + LETTERS_AROUND_A_CELL;
        }

        Cell longer(Cell other) {
            return other.letters > letters ? other : this;
        }
    }

    /** Text that should fill the slide's width, as {@code --letters}. */
    static void countLetters(Element element) {
        style(element, "--letters:" + Math.max(1, element.text().length()));
    }

    /** Whether a slide may have an address too long for a line; looking at each text would be slow. */
    static boolean mayHaveLongAddress(String html) {
        var length = 0;
        for (var at = 0; at < html.length() && length < LONG_ADDRESS; at++) {
            var letter = html.charAt(at);
            length = letter >= '!' && letter <= '~' ? length + 1 : 0;
        }
        return length >= LONG_ADDRESS;
    }

    /**
     * Lets addresses that are too long for a line break at punctuation; on a screen they are cut off. Formulas stay as they
     * are.
     *
     * @return whether there is one
     */
    static boolean letAddressesBreak(TextNode text) {
        var written = text.getWholeText();
        if (!mayHaveLongAddress(written) || Formulas.isIn(text) || Formulas.isIgnored(text)) {
            return false;
        }
        var parts = SIGN.split(written, -1);
        var before = new ArrayList<Node>();
        for (var part : Arrays.asList(parts).subList(0, parts.length - 1)) {
            before.add(new TextNode(part));
            before.add(new Element("wbr"));
        }
        TextNodes.putBefore(text, before);
        text.text(parts[parts.length - 1]);
        return true;
    }

    private static int longestWord(Pattern gap, String text) {
        return gap.splitAsStream(text).mapToInt(String::length).max().orElse(0);
    }

    private static void style(Element element, String declaration) {
        var style = element.attr("style").strip();
        var separator = style.isEmpty() || style.endsWith(";") ? "" : ";";
        element.attr("style", style + separator + declaration);
    }
}
