package io.github.coursemaven.markdown.html;

import java.util.ArrayList;
import java.util.List;

/** The lines of two codes in one: those that both have, and before what is new, what that replaces. */
final class LineDiff {

    private static final int MOST_COMPARED = 4_000_000;

    private LineDiff() {}

    /** Where a line is. */
    enum Side {
        BOTH,
        REMOVED,
        ADDED
    }

    /** A line, without its end. */
    record Line(Side side, String text) {}

    /** The lines of both, by their longest common subsequence; if they are very many, all from the first to the last that differ. */
    static List<Line> of(List<String> before, List<String> after) {
        var start = 0;
        while (start < Math.min(before.size(), after.size())
                && before.get(start).equals(after.get(start))) {
            start++;
        }
        var end = 0;
        while (end < Math.min(before.size(), after.size()) - start
                && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        var lines = new ArrayList<Line>();
        add(Side.BOTH, before.subList(0, start), lines);
        changed(before.subList(start, before.size() - end), after.subList(start, after.size() - end), lines);
        add(Side.BOTH, before.subList(before.size() - end, before.size()), lines);
        return lines;
    }

    private static void changed(List<String> before, List<String> after, List<Line> lines) {
        if (before.size() * (long) after.size() > MOST_COMPARED) {
            add(Side.REMOVED, before, lines);
            add(Side.ADDED, after, lines);
        } else {
            compared(before, after, lines);
        }
    }

    private static void compared(List<String> before, List<String> after, List<Line> lines) {
        var lengths = lengths(before, after);
        var row = 0;
        var column = 0;
        while (row < before.size() && column < after.size()) {
            if (lengths[row][column] == 0) {
                break;
            }
            if (before.get(row).equals(after.get(column))) {
                lines.add(new Line(Side.BOTH, before.get(row++)));
                column++;
            } else if (lengths[row + 1][column] >= lengths[row][column + 1]) {
                lines.add(new Line(Side.REMOVED, before.get(row++)));
            } else {
                lines.add(new Line(Side.ADDED, after.get(column++)));
            }
        }
        add(Side.REMOVED, before.subList(row, before.size()), lines);
        add(Side.ADDED, after.subList(column, after.size()), lines);
    }

    /** How many lines both have in common from a line of each on. */
    private static int[][] lengths(List<String> before, List<String> after) {
        var lengths = new int[before.size() + 1][after.size() + 1];
        for (var row = before.size() - 1; row >= 0; row--) {
            for (var column = after.size() - 1; column >= 0; column--) {
                lengths[row][column] = before.get(row).equals(after.get(column))
                        ? lengths[row + 1][column + 1] + 1
                        : Math.max(lengths[row + 1][column], lengths[row][column + 1]);
            }
        }
        return lengths;
    }

    private static void add(Side side, List<String> texts, List<Line> lines) {
        texts.forEach(text -> lines.add(new Line(side, text)));
    }
}
