package io.github.coursemaven.course.read;

import io.github.coursemaven.base.problem.WhiteSpace;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The closed code fences of a text (CommonMark 0.31, section 4.5): what is inside them is code, even if it looks like Markdown.
 * Other than in the page, a fence may have any indentation, because it may be in a list, and one that nothing closes is none, so
 * that a closing fence that an author forgot does not hide all slides after it.
 */
final class CodeFences {

    private static final Pattern FENCE = Pattern.compile("(?m)^[ \\t]*(`{3,}|~{3,})([^\\n]*)$");

    private static final char LETTER = 'x';

    /** Where each begins, and the offset after its end. */
    private final NavigableMap<Integer, Integer> ranges;

    private CodeFences(NavigableMap<Integer, Integer> ranges) {
        this.ranges = ranges;
    }

    private record Fence(String marker, String info, int start) {

        boolean closes(Fence opening) {
            return info.isBlank()
                    && marker.charAt(0) == opening.marker.charAt(0)
                    && marker.length() >= opening.marker.length();
        }

        boolean mayOpen() {
            return marker.charAt(0) == '~' || info.indexOf('`') < 0;
        }
    }

    static CodeFences in(String text) {
        var ranges = new TreeMap<Integer, Integer>();
        if (!text.contains("```") && !text.contains("~~~")) {
            return new CodeFences(ranges);
        }
        var opening = Optional.<Fence>empty();
        var matcher = FENCE.matcher(text);
        while (matcher.find()) {
            var fence = new Fence(matcher.group(1), matcher.group(2), matcher.start());
            if (opening.isPresent() && fence.closes(opening.get())) {
                ranges.put(opening.get().start(), matcher.end());
                opening = Optional.empty();
            } else if (fence.mayOpen() && (opening.isEmpty() || !fence.info().isBlank())) {
                // A fence with a language inside an open one: the author forgot to close the first
                opening = opening.filter(open -> open.marker().length()
                                        > fence.marker().length()
                                || open.marker().charAt(0) != fence.marker().charAt(0))
                        .or(() -> Optional.of(fence));
            }
        }
        return new CodeFences(ranges);
    }

    /** Whether an offset is in a closed fence. */
    boolean contain(int offset) {
        return around(offset).isPresent();
    }

    /** Where the line begins that opens the closed fence around an offset. */
    Optional<Integer> around(int offset) {
        return Optional.ofNullable(ranges.floorEntry(offset))
                .filter(range -> offset < range.getValue())
                .map(Map.Entry::getKey);
    }

    /** The ranges, each by its first offset and the one after its last. */
    NavigableMap<Integer, Integer> ranges() {
        return Collections.unmodifiableNavigableMap(ranges);
    }

    /**
     * A text of the same length whose blocks are the same, without fences: closed ones are headings, which divide blocks in the
     * same way, and the lines of those that are not closed are words.
     */
    String replaced(String text) {
        var replaced = text.toCharArray();
        ranges.forEach((start, end) -> {
            var marker = start;
            while (WhiteSpace.isBlank(text.charAt(marker))) {
                marker++;
            }
            Arrays.fill(replaced, marker, end, LETTER);
            replaced[marker] = '#';
            replaced[marker + 1] = ' ';
        });
        FENCE.matcher(text)
                .results()
                .filter(line -> !contain(line.start()) && line.group(2).indexOf('`') < 0)
                .forEach(line -> Arrays.fill(replaced, line.start(1), line.end(1), LETTER));
        return new String(replaced);
    }
}
