package io.github.coursemaven.markdown.html;

import io.github.coursemaven.base.problem.Lookahead;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The parts of a text in which no emphasis ends, by marked 4.3's {@code blockSkip}: {@code [text](target)}, text between backticks
 * and text in angle brackets, whether or not they are a link, code or a tag.
 */
final class EmphasisMasks {

    private final String text;
    private final Lookahead bracket;
    private final Lookahead parenthesis;
    private final Lookahead backtick;
    private final Lookahead angle;
    /** Where each begins, and the offset after its end. */
    private final NavigableMap<Integer, Integer> ranges = new TreeMap<>();

    EmphasisMasks(String text) {
        this.text = text;
        this.bracket = either('[', ']');
        this.parenthesis = either('(', ')');
        this.backtick = Lookahead.to("`", text);
        this.angle = Lookahead.to(">", text);
        var at = 0;
        while (at < text.length()) {
            var end = end(at);
            if (end > at) {
                ranges.put(at, end);
            }
            at = Math.max(at + 1, end);
        }
    }

    /** Whether an offset is in such a part. */
    boolean contain(int offset) {
        return Optional.ofNullable(ranges.floorEntry(offset))
                .filter(range -> offset < range.getValue())
                .isPresent();
    }

    /** The offset after the part that begins at an offset; 0 if none does. */
    private int end(int start) {
        return switch (text.charAt(start)) {
            case '[' -> linkEnd(start);
            case '`' -> after(backtick.next(start + 1));
            case '<' -> after(angle.next(start + 1));
            default -> 0;
        };
    }

    private int linkEnd(int start) {
        var closing = bracket.next(start + 1);
        if (!text.startsWith("](", closing)) {
            return 0;
        }
        var end = parenthesis.next(closing + 2);
        return text.startsWith(")", end) ? end + 1 : 0;
    }

    private int after(int end) {
        return end < text.length() ? end + 1 : 0;
    }

    private Lookahead either(char opening, char closing) {
        return new Lookahead(from -> {
            var at = from;
            while (at < text.length() && text.charAt(at) != opening && text.charAt(at) != closing) {
                at++;
            }
            return at;
        });
    }
}
