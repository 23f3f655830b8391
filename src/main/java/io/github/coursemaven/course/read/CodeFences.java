package io.github.coursemaven.course.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The closed code fences of a text (CommonMark 0.31, section 4.5): what is inside them is code, whatever it looks like. */
final class CodeFences {

    private static final Pattern FENCE = Pattern.compile("(?m)^[ \\t]*(`{3,}|~{3,})([^\\n]*)$");

    private final List<Range> ranges;

    private CodeFences(List<Range> ranges) {
        this.ranges = ranges;
    }

    /** Offsets, the end not included. */
    private record Range(int start, int end) {}

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
        var ranges = new ArrayList<Range>();
        var opening = Optional.<Fence>empty();
        var matcher = FENCE.matcher(text);
        while (matcher.find()) {
            var fence = new Fence(matcher.group(1), matcher.group(2), matcher.start());
            if (opening.isPresent() && fence.closes(opening.get())) {
                ranges.add(new Range(opening.get().start(), matcher.end()));
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

    /** Whether an offset lies in a closed fence. */
    boolean contain(int offset) {
        return ranges.stream().anyMatch(range -> range.start() <= offset && offset < range.end());
    }

    /** The text with blanks instead of closed fences. */
    String blanked(String text) {
        var blanked = new StringBuilder(text);
        ranges.forEach(range -> blanked.replace(range.start(), range.end(), " ".repeat(range.end() - range.start())));
        return blanked.toString();
    }
}
