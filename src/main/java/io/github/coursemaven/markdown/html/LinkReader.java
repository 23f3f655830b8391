package io.github.coursemaven.markdown.html;

import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.markdown.html.InlineRule.Reading;
import io.github.coursemaven.markdown.html.LinkScanner.Destination;
import io.github.coursemaven.markdown.html.LinkScanner.Range;
import java.util.Optional;

/** Reads links and images: {@code [text](target "title")}, and by reference. */
final class LinkReader {

    private static final String NO_WORD_BEFORE = "])}_$\\";

    private LinkReader() {}

    /** Reads a link or image at a place of a source. */
    static Reading read(InlineText text, int index, SourceText source, LinkDefinitions definitions) {
        var bracket = text.text().startsWith("!", index) ? index + 1 : index;
        return text.text().startsWith("[", bracket)
                ? new Attempt(text, index, bracket + 1, source, definitions)
                        .read()
                        .orElse(Reading.text(index + 1))
                : Reading.text(index + 1);
    }

    /**
     * One place where a link may begin.
     *
     * @param start the offset after the bracket
     */
    private record Attempt(InlineText text, int index, int start, SourceText source, LinkDefinitions definitions) {

        Optional<Reading> read() {
            var end = text.links().textEnd(start);
            return end.isPresent()
                    ? destination(end.getAsInt())
                            .map(destination -> link(new Range(start, end.getAsInt()), destination))
                            .or(() -> reference(end.getAsInt()))
                    : shortReference();
        }

        private Optional<Destination> destination(int textEnd) {
            return text.text().startsWith("](", textEnd)
                    ? text.links()
                            .destination(textEnd + 2)
                            .filter(this::isClosed)
                            .map(this::balanced)
                    : Optional.empty();
        }

        /** If its label has no definition, the whole is text, even if the text before it is a label, too. */
        private Optional<Reading> reference(int textEnd) {
            var label = textEnd + 2;
            var end = text.links().labelEnd(label);
            if (!text.text().startsWith("][", textEnd) || end.isEmpty()) {
                return shortReference();
            }
            var written = text.text().substring(label, end.getAsInt());
            var link = byReference(written, new Range(start, textEnd), end.getAsInt() + 1);
            if (link.isEmpty() && isMeant(textEnd)) {
                definitions.undefined(undefined(written, label, textEnd));
            }
            return link;
        }

        private LinkLabels.Undefined undefined(String written, int label, int textEnd) {
            var likely = text.text().charAt(index) == '!'
                    || TargetForm.isWeb(written)
                    || LinkLabels.areWords(text.text().substring(start, textEnd), written);
            return new LinkLabels.Undefined(source.locationAt(offsetOf(label)), written, likely);
        }

        private Optional<Reading> shortReference() {
            var end = text.links().labelEnd(start);
            if (end.isEmpty()) {
                return Optional.empty();
            }
            var closing = end.getAsInt();
            var after = text.text().startsWith("][]", closing) ? closing + 3 : closing + 1;
            return byReference(text.text().substring(start, closing), new Range(start, closing), after);
        }

        /** Brackets after a word or other brackets more likely belong to an array: {@code row[i][j]}. */
        private boolean isMeant(int textEnd) {
            var before = index == 0 ? ' ' : text.text().charAt(index - 1);
            return !Character.isLetterOrDigit(before)
                    && NO_WORD_BEFORE.indexOf(before) < 0
                    && !text.text().substring(start, textEnd).isBlank();
        }

        /** Whether an angle bracket before the target is closed after it. */
        private boolean isClosed(Destination destination) {
            var end = destination.target().end() - 1;
            if (end < destination.target().start()
                    || text.text().charAt(destination.target().start()) != '<') {
                return true;
            }
            var backslashes = 0;
            while (end - backslashes > destination.target().start()
                    && text.text().charAt(end - backslashes - 1) == '\\') {
                backslashes++;
            }
            return text.text().charAt(end) == '>' && backslashes % 2 == 0;
        }

        /** Ends a target without angle brackets at the first closing parenthesis that has no opening one in it. */
        private Destination balanced(Destination destination) {
            var target = destination.target();
            if (target.end() > target.start() && text.text().charAt(target.start()) == '<') {
                return new Destination(
                        new Range(target.start() + 1, target.end() - 1), destination.title(), destination.end());
            }
            var open = 0;
            for (var at = target.start(); at < target.end(); at++) {
                switch (text.text().charAt(at)) {
                    case '\\' -> at++;
                    case '(' -> open++;
                    case ')' -> open--;
                    default -> {}
                }
                if (open < 0) {
                    return new Destination(new Range(target.start(), at), Optional.empty(), at + 1);
                }
            }
            return destination;
        }

        private Reading link(Range label, Destination destination) {
            return link(
                    label, sourceOf(destination.target()), destination.title().map(this::sourceOf), destination.end());
        }

        private Optional<Reading> byReference(String label, Range linked, int end) {
            return definitions
                    .named(label, source, offsetOf(index))
                    .map(definition -> link(linked, definition.url(), definition.title(), end));
        }

        private Reading link(Range linked, SourceText url, Optional<SourceText> title, int end) {
            return Reading.of(
                    new LinkNode(text.slice(index, end), text.slice(linked.start(), linked.end()), url, title), end);
        }

        private int offsetOf(int at) {
            return text.slice(at, at + 1).getStartOffset();
        }

        private SourceText sourceOf(Range range) {
            var chars = text.slice(range.start(), range.end());
            return source.slice(chars.getStartOffset(), chars.getEndOffset());
        }
    }
}
