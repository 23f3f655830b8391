package io.github.coursemaven.markdown.html;

import io.github.coursemaven.base.problem.Lookahead;
import io.github.coursemaven.markdown.html.LinkScanner.Destination;
import io.github.coursemaven.markdown.html.LinkScanner.Range;
import java.util.List;
import java.util.Optional;

/** Finds what closes a link after its target: perhaps a title, and a parenthesis. */
final class LinkTitles {

    private final String text;
    private final List<Quote> quotes;
    private int from = -1;
    private Optional<Closing> closing = Optional.empty();

    LinkTitles(String text) {
        this.text = text;
        this.quotes = List.of(new Quote('"', '"'), new Quote('\'', '\''), new Quote('(', ')'));
    }

    /** @param end the offset after the parenthesis */
    record Closing(Optional<Range> title, int end) {

        Destination after(Range target) {
            return new Destination(target, title, end);
        }
    }

    /** What closes a link whose target ends at an offset. */
    Optional<Closing> closing(int offset) {
        if (offset != from) {
            from = offset;
            closing = find(offset);
        }
        return closing;
    }

    private Optional<Closing> find(int offset) {
        var title = Blanks.skip(text, offset);
        if (closes(title)) {
            return Optional.of(new Closing(Optional.empty(), title + 1));
        }
        return title == offset || title >= text.length()
                ? Optional.empty()
                : quotes.stream()
                        .filter(quote -> quote.opening == text.charAt(title))
                        .findFirst()
                        .flatMap(quote -> quote.titleAt(title + 1));
    }

    private boolean closes(int offset) {
        return text.startsWith(")", offset);
    }

    /** Titles in one kind of quotes. A quote after a backslash does not end one, unless no other can. */
    private final class Quote {

        private final char opening;
        private final char mark;
        private final Lookahead plain;
        /** About the text that was searched last: the quote that bounds it, its start, and the quote that ends a title in it. */
        private int bound = -1;

        private int start;
        private int last;

        Quote(char opening, char mark) {
            this.opening = opening;
            this.mark = mark;
            this.plain = new Lookahead(this::nextPlain);
        }

        /** @param start the offset after the opening quote */
        Optional<Closing> titleAt(int start) {
            var end = end(start);
            return end < 0
                    ? Optional.empty()
                    : Optional.of(new Closing(Optional.of(new Range(start, end)), Blanks.skip(text, end + 1) + 1));
        }

        /** The offset of the quote that ends a title; -1 if there is none. */
        private int end(int title) {
            var end = plain.next(title);
            if (isClosing(end)) {
                return end;
            }
            if (end != bound || title < start) {
                bound = end;
                start = title;
                last = end - 1;
                while (last >= title && !isClosing(last)) {
                    last--;
                }
            }
            return last < title ? -1 : last;
        }

        private boolean isClosing(int offset) {
            return offset < text.length() && text.charAt(offset) == mark && closes(Blanks.skip(text, offset + 1));
        }

        private int nextPlain(int from) {
            var next = text.indexOf(mark, from);
            while (next > 0 && text.charAt(next - 1) == '\\') {
                next = text.indexOf(mark, next + 1);
            }
            return next < 0 ? text.length() : next;
        }
    }
}
