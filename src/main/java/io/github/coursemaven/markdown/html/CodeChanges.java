package io.github.coursemaven.markdown.html;

import io.github.coursemaven.markdown.html.Callouts.Mark;
import io.github.coursemaven.markdown.html.LineDiff.Side;
import java.util.ArrayDeque;
import java.util.List;

/** What has changed in code, and the callouts of its lines, which the old code and the new one number for themselves. */
final class CodeChanges {

    private CodeChanges() {}

    /**
     * A line of either.
     *
     * @param marks with offsets in the line
     */
    record Line(Side side, String text, List<Mark> marks) {

        Line {
            marks = List.copyOf(marks);
        }
    }

    /** The lines of both, without blank ones at the ends; none if one of both is blank, or both are the same. */
    static List<Line> between(String old, String newest) {
        var before = old.stripTrailing();
        var after = newest.stripTrailing();
        if (before.isEmpty() || after.isEmpty() || before.equals(after)) {
            return List.of();
        }
        var removed = new ArrayDeque<>(Callouts.byLine(before));
        var added = new ArrayDeque<>(Callouts.byLine(after));
        return LineDiff.of(List.of(before.split("\n", -1)), List.of(after.split("\n", -1))).stream()
                .map(line -> new Line(
                        line.side(),
                        line.text(),
                        switch (line.side()) {
                            case REMOVED -> removed.remove();
                            case ADDED -> added.remove();
                            case BOTH -> {
                                removed.remove();
                                yield added.remove();
                            }
                        }))
                .toList();
    }
}
