package io.github.coursemaven.check;

import io.github.coursemaven.course.deck.Suppression.OfLines;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The comments of one file that suppress problems, found by line. A deck may have thousands of them, and of problems. */
final class SuppressedLines {

    private final Map<Integer, List<OfLines>> single;
    private final List<OfLines> ranges;

    /** For each range, the last line of it and of those before it. */
    private final int[] furthest;

    SuppressedLines(List<OfLines> comments) {
        single = comments.stream().filter(SuppressedLines::isSingle).collect(Collectors.groupingBy(OfLines::firstLine));
        ranges = comments.stream()
                .filter(comment -> !isSingle(comment))
                .sorted(Comparator.comparingInt(OfLines::firstLine))
                .toList();
        furthest = new int[ranges.size()];
        for (var index = 0; index < furthest.length; index++) {
            furthest[index] = Math.max(
                    index == 0 ? 0 : furthest[index - 1], ranges.get(index).lastLine());
        }
    }

    private static boolean isSingle(OfLines comment) {
        return comment.firstLine() == comment.lastLine();
    }

    /** The comments that apply to a line. */
    Stream<OfLines> at(int line) {
        return Stream.concat(single.getOrDefault(line, List.of()).stream(), around(line));
    }

    private Stream<OfLines> around(int line) {
        var after = after(line);
        var first = after;
        while (first > 0 && furthest[first - 1] >= line) {
            first--;
        }
        return ranges.subList(first, after).stream().filter(range -> range.lastLine() >= line);
    }

    /** The number of ranges that begin at a line or before it. */
    private int after(int line) {
        var low = 0;
        var high = ranges.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (ranges.get(middle).firstLine() <= line) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
