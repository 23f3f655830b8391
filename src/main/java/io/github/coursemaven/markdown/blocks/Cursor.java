package io.github.coursemaven.markdown.blocks;

import io.github.coursemaven.base.problem.Lookahead;
import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.base.problem.StepLimit;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A place in a text, always at the start of a line or at the end. */
final class Cursor {

    private static final int MOST_BLANKS = 3;

    private final SourceText source;
    private final String text;
    private final CharSequence counted;
    private final Lookahead underlines = new Lookahead(this::nextUnderlineOrBlankLine);
    private int at;

    /** @param steps counts what patterns read */
    Cursor(SourceText source, StepLimit steps) {
        this.source = source;
        this.text = source.text();
        this.counted = steps.counting(source);
    }

    SourceText source() {
        return source;
    }

    int at() {
        return at;
    }

    boolean atEnd() {
        return at >= text.length();
    }

    void moveTo(int offset) {
        at = offset;
    }

    /** What a pattern matches from the cursor on; it may look at all that follows. */
    Optional<MatchResult> match(Pattern pattern) {
        return match(pattern, at);
    }

    Optional<MatchResult> match(Pattern pattern, int offset) {
        var matcher = pattern.matcher(counted).region(offset, text.length());
        return matcher.lookingAt() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    boolean matches(Pattern pattern) {
        return match(pattern).isPresent();
    }

    /** Whether the line at an offset begins with one of some signs, after three blanks at most: cheaper than a pattern. */
    boolean beginsWith(String signs, int offset) {
        return signs.indexOf(sign(offset)) >= 0;
    }

    /** What the line at an offset begins with, after three blanks at most; a line end at the end of the text. */
    char sign(int offset) {
        var first = offset;
        while (first < text.length() && first < offset + MOST_BLANKS && text.charAt(first) == ' ') {
            first++;
        }
        return first < text.length() ? text.charAt(first) : '\n';
    }

    /** The line at the cursor, without its end. */
    String line() {
        return text.substring(at, lineEnd(at));
    }

    /** The offset of the line end after an offset, or of the end of the text. */
    int lineEnd(int offset) {
        var end = text.indexOf('\n', offset);
        return end < 0 ? text.length() : end;
    }

    /** The offset of the line after the one with an offset, or of the end of the text. */
    int lineAfter(int offset) {
        return Math.min(lineEnd(offset) + 1, text.length());
    }

    /** Moves past blank lines; to the end, if all that follow are blank. */
    void skipBlankLines() {
        while (!atEnd()) {
            var end = at;
            while (end < text.length() && text.charAt(end) == ' ') {
                end++;
            }
            if (end < text.length() && text.charAt(end) != '\n') {
                return;
            }
            at = Math.min(end + 1, text.length());
        }
    }

    /** The first line, beginning with the one at an offset, that would underline a heading or is empty; or else the end. */
    int underlineOrBlankLine(int line) {
        return underlines.next(line);
    }

    private int nextUnderlineOrBlankLine(int from) {
        var line = from;
        while (line < text.length()
                && line != lineEnd(line)
                && (!beginsWith(Lines.UNDERLINES, line)
                        || match(Lines.UNDERLINE, line).isEmpty())) {
            line = lineAfter(line);
        }
        return line;
    }

    SourceText slice(int from, int to) {
        return source.slice(from, to);
    }
}
