package io.github.coursemaven.build.sync;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines of a file that are replaced.
 *
 * @param line the number of the first of them, 1-based
 * @param before the old lines
 * @param after the new lines
 */
public record Change(int line, List<String> before, List<String> after) {

    public Change {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** The change without lines at its begin and its end that stay as they are. */
    Change trimmed() {
        var least = Math.min(before.size(), after.size());
        var same = 0;
        while (same < least && before.get(same).equals(after.get(same))) {
            same++;
        }
        var last = 0;
        while (last < least - same && before.get(before.size() - 1 - last).equals(after.get(after.size() - 1 - last))) {
            last++;
        }
        return new Change(
                line + same, before.subList(same, before.size() - last), after.subList(same, after.size() - last));
    }

    /**
     * What {@code diff -U0} says of it.
     *
     * @param moved how many lines the changes before it have added to the file
     */
    List<String> hunk(int moved) {
        var lines = new ArrayList<String>();
        lines.add("@@ -" + range(line, before) + " +" + range(line + moved, after) + " @@");
        before.forEach(each -> lines.add("-" + Lines.text(each)));
        after.forEach(each -> lines.add("+" + Lines.text(each)));
        return lines;
    }

    /** How many lines it adds. */
    int added() {
        return after.size() - before.size();
    }

    /** Without lines, the line before them is named. */
    private static String range(int line, List<String> lines) {
        return (lines.isEmpty() ? line - 1 : line) + (lines.size() == 1 ? "" : "," + lines.size());
    }
}
