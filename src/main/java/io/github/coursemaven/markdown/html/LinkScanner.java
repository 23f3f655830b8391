package io.github.coursemaven.markdown.html;

import io.github.coursemaven.base.problem.Lookahead;
import io.github.coursemaven.base.problem.WhiteSpace;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds the parts of links and images, {@code [text](target "title")} and {@code [text][label]}, where marked 4.3 does. */
final class LinkScanner {

    private final String text;
    private final Lookahead backtick;
    private final Lookahead targetEnd;
    private final LinkTitles titles;
    /** What is known about the target that was read last. */
    private int endOfLast = -1;

    private int startOfLast;
    private int parenthesisOfLast;

    LinkScanner(String text) {
        this.text = text;
        this.backtick = Lookahead.to("`", text);
        this.targetEnd = new Lookahead(this::nextBlankOrControl);
        this.titles = new LinkTitles(text);
    }

    /** A part of the text. */
    record Range(int start, int end) {}

    /**
     * What follows the text of a link.
     *
     * @param target with its angle brackets, if it has any
     * @param title without its quotes
     * @param end the offset after all
     */
    record Destination(Range target, Optional<Range> title, int end) {}

    /**
     * The end of a text in brackets, which may contain one more level of brackets.
     *
     * @param start the offset after the opening bracket
     */
    OptionalInt textEnd(int start) {
        var at = start;
        while (at > 0 && at < text.length()) {
            switch (text.charAt(at)) {
                case ']' -> {
                    return OptionalInt.of(at);
                }
                case '[' -> at = bracketsEnd(at + 1) + 1;
                case '`' -> at = backtick.next(at + 1) + 1;
                case '\\' -> at = escapeEnd(at);
                default -> at++;
            }
        }
        return OptionalInt.empty();
    }

    /** The offset of the bracket that closes a label; empty if it is blank, or not closed. */
    OptionalInt labelEnd(int start) {
        var end = bracketsEnd(start);
        return end > Blanks.skipAscii(text, start) ? OptionalInt.of(end) : OptionalInt.empty();
    }

    /** The offset of the next bracket, if it closes; else -1. */
    private int bracketsEnd(int start) {
        var at = start;
        while (at > 0 && at < text.length()) {
            switch (text.charAt(at)) {
                case ']' -> {
                    return at;
                }
                case '[' -> at = 0;
                case '\\' -> at = escapeEnd(at);
                default -> at++;
            }
        }
        return -1;
    }

    /** The offset after an escaped character; 0 if there is none. */
    private int escapeEnd(int backslash) {
        return Blanks.isEscapable(text, backslash + 1) ? backslash + 2 : 0;
    }

    /**
     * Reads a target and perhaps a title, in parentheses.
     *
     * @param start the offset after the opening parenthesis
     */
    Optional<Destination> destination(int start) {
        var target = Blanks.skip(text, start);
        var end = targetEnd.next(target);
        return inAngleBrackets(target)
                .or(() -> titles.closing(end).map(closing -> closing.after(new Range(target, end))))
                .or(() -> upToLastParenthesis(target, end))
                .or(() -> withoutTarget(start, target));
    }

    private Optional<Destination> inAngleBrackets(int start) {
        if (!text.startsWith("<", start)) {
            return Optional.empty();
        }
        var at = start + 1;
        while (at > 0 && at < text.length() && text.charAt(at) != '>') {
            at = switch (text.charAt(at)) {
                case '<', '\n' -> 0;
                case '\\' -> escapeEnd(at);
                default -> at + 1;
            };
        }
        var target = new Range(start, at + 1);
        return at > start + 1 && at < text.length()
                ? titles.closing(target.end()).map(closing -> closing.after(target))
                : Optional.empty();
    }

    /** If a target continues after what looks like its end, the last parenthesis is the end. */
    private Optional<Destination> upToLastParenthesis(int start, int end) {
        if (end != endOfLast || start < startOfLast) {
            endOfLast = end;
            startOfLast = start;
            parenthesisOfLast = end - 1;
            while (parenthesisOfLast >= start && text.charAt(parenthesisOfLast) != ')') {
                parenthesisOfLast--;
            }
        }
        return parenthesisOfLast < start
                ? Optional.empty()
                : Optional.of(
                        new Destination(new Range(start, parenthesisOfLast), Optional.empty(), parenthesisOfLast + 1));
    }

    /** A title alone, after a blank. */
    private Optional<Destination> withoutTarget(int start, int title) {
        return title == start
                ? Optional.empty()
                : titles.closing(title - 1).map(closing -> closing.after(new Range(title - 1, title - 1)));
    }

    private int nextBlankOrControl(int from) {
        var end = from;
        while (end < text.length() && text.charAt(end) > '\u001f' && !WhiteSpace.isBlank(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
