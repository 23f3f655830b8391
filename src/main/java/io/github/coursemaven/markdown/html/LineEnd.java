package io.github.coursemaven.markdown.html;

import io.github.coursemaven.markdown.html.CommentSyntax.Closed;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the numbers in the comments at the end of a line: backwards, so that the time grows with its length alone. */
final class LineEnd {

    private static final Pattern NUMBER = Pattern.compile("<(?:[1-9][0-9]?|\\.)>");
    private static final Pattern NUMBER_ALONE = Pattern.compile("[1-9][0-9]?|\\.");

    private final String line;
    private final Deque<Written> numbers = new ArrayDeque<>();
    /** Of what is not read yet. */
    private int end;

    /** A number or a dot, and its offset in the line. */
    record Written(String text, int offset) {}

    LineEnd(String line) {
        this.line = line;
        end = line.length();
        skipBlanks();
        if (CommentSyntax.CLOSED.stream().noneMatch(this::takes) && !takesToEnd()) {
            numbers.clear();
        }
        skipBlanks();
        while (!numbers.isEmpty() && CommentSyntax.CLOSED.stream().anyMatch(this::takes)) {
            skipBlanks();
        }
    }

    /** Where the code of the line ends, without the blanks after it. */
    int end() {
        return end;
    }

    /** In the order of the line. */
    List<Written> numbers() {
        return List.copyOf(numbers);
    }

    private boolean takes(Closed comment) {
        var before = end;
        var count = numbers.size();
        if (takes(comment.end())) {
            skipBlanks();
            if ((takesNumbers() || (comment.start().equals("<!--") && takesNumberAlone()))
                    && takesStart(comment.start())) {
                return true;
            }
        }
        end = before;
        while (numbers.size() > count) {
            numbers.removeFirst();
        }
        return false;
    }

    private boolean takesToEnd() {
        if (!takesNumbers()) {
            return false;
        }
        if (CommentSyntax.TO_END.stream().anyMatch(this::takesStart)) {
            return !isClosed();
        }
        return (CommentSyntax.TO_END_AFTER_BLANK.stream().anyMatch(this::takesStart)
                        || CommentSyntax.QUOTES_AFTER_BLANK.stream().anyMatch(this::takes))
                && isAfterBlank();
    }

    /** Whether the comment that begins here is one that has an end elsewhere. */
    private boolean isClosed() {
        return line.startsWith("<", end - 1) || line.startsWith("<!", end - 2) || line.startsWith("<%", end - 2);
    }

    private boolean isAfterBlank() {
        return end == 0 || Character.isWhitespace(line.charAt(end - 1));
    }

    private boolean takesNumbers() {
        var count = numbers.size();
        var start = line.lastIndexOf('<', end);
        while (start >= 0 && NUMBER.matcher(line).region(start, end).matches()) {
            numbers.addFirst(new Written(line.substring(start + 1, end - 1), start + 1));
            end = start;
            skipBlanks();
            start = line.lastIndexOf('<', end - 1);
        }
        return numbers.size() > count;
    }

    private boolean takesNumberAlone() {
        var start = end;
        while (start > 0 && end - start < 2 && "0123456789.".indexOf(line.charAt(start - 1)) >= 0) {
            start--;
        }
        var isNumber = NUMBER_ALONE.matcher(line).region(start, end).matches();
        if (isNumber) {
            numbers.addFirst(new Written(line.substring(start, end), start));
            end = start;
            skipBlanks();
        }
        return isNumber;
    }

    /** Takes a beginning, the last character of which may stand there more often. */
    private boolean takesStart(String text) {
        var last = text.charAt(text.length() - 1);
        var head = text.substring(0, text.indexOf(last));
        var run = end;
        while (run > 0 && line.charAt(run - 1) == last) {
            run--;
        }
        var isStart = end - run >= text.length() - head.length() && line.startsWith(head, run - head.length());
        end = isStart ? run - head.length() : end;
        return isStart;
    }

    private boolean takes(String text) {
        var isThere = line.startsWith(text, end - text.length());
        end -= isThere ? text.length() : 0;
        return isThere;
    }

    private void skipBlanks() {
        while (end > 0 && Character.isWhitespace(line.charAt(end - 1))) {
            end--;
        }
    }
}
