package io.github.coursemaven.markdown.html;

import io.github.coursemaven.base.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/** Finds tables in a paragraph: the line that divides their first row from the others is missing or wrong. */
final class TablesAsText {

    private static final Pattern ROW = Pattern.compile("\\h{0,3}\\|.*\\S.*(?<!\\\\)\\|\\h*");
    private static final Pattern DIVIDER = Pattern.compile("\\h{0,3}\\|?\\h*:?-+:?\\h*(?:\\|\\h*:?-+:?\\h*)*+\\|?\\h*");
    private static final Pattern NEAR_DIVIDER = Pattern.compile("\\h{0,3}\\|\\h*[-:=_—–+][-:=_—–+|\\h]*\\|\\h*");
    private static final Pattern ASCIIDOC = Pattern.compile("\\h{0,3}\\|={3,}\\h*");
    /** The edge of a table that is drawn. */
    private static final Pattern DRAWN = Pattern.compile("\\h*\\+[-=+]{2,}.*");

    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern SPACED = Pattern.compile("^\\h*\\|\\h");
    private static final int LEAST_COLUMNS = 2;

    private final List<String> lines;
    private final BiFunction<Integer, String, Problem> problem;

    private TablesAsText(List<String> lines, BiFunction<Integer, String, Problem> problem) {
        this.lines = lines;
        this.problem = problem;
    }

    /**
     * The first of them.
     *
     * @param problem what is wrong with a line, by its index
     */
    static Optional<Problem> in(List<String> lines, BiFunction<Integer, String, Problem> problem) {
        var tables = new TablesAsText(lines, problem);
        for (var index = 0; index < lines.size(); index++) {
            var found = tables.at(index);
            if (found.isPresent()) {
                return lines.stream().anyMatch(line -> DRAWN.matcher(line).matches()) ? Optional.empty() : found;
            }
        }
        return Optional.empty();
    }

    private Optional<Problem> at(int index) {
        if (ASCIIDOC.matcher(lines.get(index)).matches()) {
            return Optional.of(problem.apply(
                    index,
                    "is a line of AsciiDoc, and shown as text; a table begins with the names of its columns, and"
                            + " '|---|---|' below them"));
        }
        if (index + 1 == lines.size() || lines.get(index).indexOf('|') < 0) {
            return Optional.empty();
        }
        return isRow(index) && isDivider(index)
                ? withoutHeader(index)
                : isDivider(index + 1)
                        ? wrongColumns(index)
                        : wrongDivider(index).or(() -> withoutDivider(index));
    }

    private Optional<Problem> withoutHeader(int index) {
        return areRows(index)
                ? Optional.of(problem.apply(
                        index,
                        "is shown as text, because a table needs a row with the names of its columns right above"))
                : Optional.empty();
    }

    private Optional<Problem> wrongDivider(int index) {
        return isRow(index) && NEAR_DIVIDER.matcher(lines.get(index + 1)).matches()
                ? Optional.of(problem.apply(
                        index + 1,
                        "does not divide the first row of a table from the others; write '" + divider(lines.get(index))
                                + "'"))
                : Optional.empty();
    }

    /** Bars without a blank may be those of absolute values. */
    private Optional<Problem> withoutDivider(int index) {
        return areRows(index)
                        && SPACED.matcher(lines.get(index)).find()
                        && SPACED.matcher(lines.get(index + 1)).find()
                ? Optional.of(problem.apply(
                        index,
                        "is shown as text, because a table needs the line '" + divider(lines.get(index))
                                + "' below its first row"))
                : Optional.empty();
    }

    /** Whether this line and the next one have the same number of columns. */
    private boolean areRows(int index) {
        return isRow(index)
                && isRow(index + 1)
                && columns(lines.get(index)) >= LEAST_COLUMNS
                && columns(lines.get(index)) == columns(lines.get(index + 1));
    }

    private boolean isDivider(int index) {
        return lines.get(index).indexOf('|') >= 0
                && DIVIDER.matcher(lines.get(index)).matches();
    }

    private Optional<Problem> wrongColumns(int index) {
        var line = lines.get(index);
        return columns(line) == columns(lines.get(index + 1))
                ? Optional.empty()
                : Optional.of(problem.apply(
                        index + 1,
                        "has another number of columns than the row above it, so the table is shown as text; write '"
                                + divider(line) + "'"));
    }

    private boolean isRow(int index) {
        return ROW.matcher(lines.get(index)).matches();
    }

    private static int columns(String line) {
        var inner = line.strip().replaceFirst("^\\|", "").replaceFirst("(?<!\\\\)\\|$", "");
        return BAR.split(inner, -1).length;
    }

    private static String divider(String line) {
        return "|" + "---|".repeat(columns(line));
    }
}
