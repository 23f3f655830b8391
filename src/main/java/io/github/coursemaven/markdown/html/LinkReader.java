package io.github.coursemaven.markdown.html;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.markdown.html.InlineRule.Place;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Reads links and images: {@code [text](target "title")}, and by reference. */
final class LinkReader {

    private static final String NO_WORD_BEFORE = "])}_$\\";

    private LinkReader() {}

    /** Reads a link or image at a place of a source. */
    static Optional<Node> read(Place place, SourceText source, LinkDefinitions definitions) {
        return new Attempt(place, source, definitions).read();
    }

    /** One place where a link may begin. */
    private record Attempt(Place place, SourceText source, LinkDefinitions definitions) {

        Optional<Node> read() {
            return place.match(InlinePatterns.LINK)
                    .flatMap(match -> withTarget(match))
                    .or(this::reference);
        }

        /** A label that nothing defines makes a text of the whole, even if the text before it is a label, too. */
        private Optional<Node> reference() {
            var full = place.match(InlinePatterns.REFERENCE_LINK);
            if (full.isPresent()) {
                var link = byReference(full.get(), 2);
                if (link.isEmpty() && isMeant(full.get())) {
                    definitions.undefined(
                            full.get().group(2), source.locationAt(full.get().start(2)));
                }
                return link;
            }
            return place.match(InlinePatterns.SHORT_REFERENCE).flatMap(match -> byReference(match, 1));
        }

        /** Brackets after a word or other brackets are more likely an array's: {@code row[i][j]}. */
        private boolean isMeant(MatchResult full) {
            var before = place.index() == 0 ? ' ' : place.input().charAt(place.index() - 1);
            return !Character.isLetterOrDigit(before)
                    && NO_WORD_BEFORE.indexOf(before) < 0
                    && !full.group(1).isBlank();
        }

        private Optional<Node> withTarget(MatchResult match) {
            var target = match.group(2);
            if (target.startsWith("<")) {
                return isClosed(target)
                        ? Optional.of(link(match, match.end(), match.start(2) + 1, match.end(2) - 1, title(match)))
                        : Optional.empty();
            }
            var closing = closingParenthesis(target);
            return Optional.of(
                    closing >= 0
                            ? link(
                                    match,
                                    match.start(2) + closing + 1,
                                    match.start(2),
                                    match.start(2) + closing,
                                    Optional.empty())
                            : link(match, match.end(), match.start(2), match.end(2), title(match)));
        }

        private static boolean isClosed(String target) {
            var end = target.length() - 1;
            var backslashes = 0;
            while (end - backslashes > 0 && target.charAt(end - backslashes - 1) == '\\') {
                backslashes++;
            }
            return target.endsWith(">") && backslashes % 2 == 0;
        }

        /** The offset of the first closing parenthesis that none in the target opens; -1 if there is none. */
        private static int closingParenthesis(String target) {
            var open = 0;
            for (var index = 0; index < target.length(); index++) {
                switch (target.charAt(index)) {
                    case '\\' -> index++;
                    case '(' -> open++;
                    case ')' -> open--;
                    default -> {}
                }
                if (open < 0) {
                    return index;
                }
            }
            return -1;
        }

        private Optional<SourceText> title(MatchResult match) {
            return match.start(3) < 0
                    ? Optional.empty()
                    : Optional.of(sourceOf(place.slice(match.start(3) + 1, match.end(3) - 1)));
        }

        private Node link(MatchResult match, int end, int urlStart, int urlEnd, Optional<SourceText> title) {
            return new LinkNode(
                    place.slice(place.index(), end),
                    place.slice(match.start(1), match.end(1)),
                    sourceOf(place.slice(urlStart, urlEnd)),
                    title);
        }

        private Optional<Node> byReference(MatchResult match, int label) {
            return definitions
                    .named(match.group(label), source, place.index())
                    .map(definition -> new LinkNode(
                            place.slice(place.index(), match.end()),
                            place.slice(match.start(1), match.end(1)),
                            definition.url(),
                            definition.title()));
        }

        private SourceText sourceOf(BasedSequence chars) {
            return source.slice(chars.getStartOffset(), chars.getEndOffset());
        }
    }
}
