package io.github.coursemaven.markdown.formula;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;

/** Finds code in a line, between equally many backticks (CommonMark 0.31, section 6.1). */
public final class BacktickScanner {

    private final String text;
    /** Where backticks begin, by how many there are. */
    private final Map<Integer, TreeSet<Integer>> runs = new HashMap<>();

    public BacktickScanner(String text) {
        this.text = text;
        for (var start = text.indexOf('`'); start >= 0; start = text.indexOf('`', end(start))) {
            runs.computeIfAbsent(end(start) - start, unknown -> new TreeSet<>()).add(start);
        }
    }

    /** The offset of the backticks that close what others opened; empty if these are text. */
    public OptionalInt closing(int start) {
        return Optional.ofNullable(runs.get(end(start) - start))
                .flatMap(same -> Optional.ofNullable(same.ceiling(end(start))))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    /** The offset after the backticks at an offset. */
    public int end(int start) {
        var end = start;
        while (end < text.length() && text.charAt(end) == '`') {
            end++;
        }
        return end;
    }
}
