package io.github.coursemaven.markdown.html;

import io.github.coursemaven.base.problem.SourceText;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds links that lack a bracket or a parenthesis: {@code [text]https://…}, {@code [text(https://…)}. */
final class ForgottenBrackets {

    private static final Pattern WITHOUT_PARENTHESES =
            Pattern.compile("][{<]?+([^\\s()<>\\[\\]{}]*[^\\s()<>\\[\\]{}.,;:!?*_'\"])[}>]?+(?![(\\[])");
    private static final Pattern LABEL_NOT_CLOSED =
            Pattern.compile("\\[([^\\n\\[\\](){}]{0,200}[^\\s\\[\\](){}])}?+\\(([^\\s()<>\\[\\]{}]++)\\)");
    private static final Pattern LABEL_NOT_OPENED = Pattern.compile("]\\(([^\\s()<>\\[\\]{}]++)\\)");
    private static final Pattern WITHOUT_LABEL = Pattern.compile("!(?:\\(([^\\s()<>\\[\\]{}]++)\\))(?!\\()");
    private static final Pattern TARGET_AS_LABEL = Pattern.compile("!\\[([^\\n\\[\\](){}]++)](?![(\\[:])");
    private static final Pattern LAST_WORD = Pattern.compile("(?<![^\\s(])(!?+)([^\\s!\\[\\](){}`$\\\\]++)$");
    private static final int LONGEST_LINE = 400;

    private ForgottenBrackets() {}

    /** @param end the offset of the bracket that ends the label */
    static Optional<UnreadLink> afterLabel(LinkText link, int end) {
        return link.text()
                .match(WITHOUT_PARENTHESES, end)
                .filter(match -> isTarget(match.group(1)))
                .map(match -> link.unread(
                        match.end(),
                        match.group(1),
                        link.isMeant(label(link, end), match.group(1)),
                        ", because its parentheses are missing; write " + link.link(label(link, end), match.group(1))))
                .or(() -> targetAsLabel(link));
    }

    /** An image without brackets, {@code !(a.png)}. */
    static Optional<UnreadLink> withoutLabel(InlineText text, int start, SourceText source) {
        return LinkText.isAfterWord(text.text(), start)
                ? Optional.empty()
                : text.match(WITHOUT_LABEL, start)
                        .filter(match -> TargetForm.isImage(match.group(1)))
                        .map(match -> new LinkText(text, source, start, true)
                                .unread(
                                        match.end(),
                                        match.group(1),
                                        true,
                                        ", because its brackets are missing; write ![](" + match.group(1) + ")"));
    }

    /** An image whose target is in brackets, {@code ![a.png]}. */
    private static Optional<UnreadLink> targetAsLabel(LinkText link) {
        return link.text()
                .match(TARGET_AS_LABEL, link.start())
                .filter(match -> link.isImage() && TargetForm.isImage(match.group(1)))
                .map(match -> link.unread(
                        match.end(),
                        match.group(1),
                        true,
                        ", because a target stands between parentheses; write " + link.link("", match.group(1))));
    }

    /** A label that no bracket ends. */
    static Optional<UnreadLink> withoutEnd(LinkText link) {
        return link.text()
                .match(LABEL_NOT_CLOSED, link.bracket())
                .filter(match -> isTarget(match.group(2)))
                .map(match -> link.unread(
                        match.end(),
                        match.group(2),
                        link.isMeant(match.group(1), match.group(2)),
                        ", because its ']' is missing; write " + link.link(match.group(1), match.group(2))));
    }

    /** A label that no bracket begins, but one at an offset ends. Its last word is what is shown of it. */
    static Optional<UnreadLink> withoutStart(InlineText text, int end, SourceText source) {
        return text.match(LABEL_NOT_OPENED, end)
                .filter(match -> isTarget(match.group(1)))
                .flatMap(match -> lastWord(text.text(), end).map(word -> withoutStart(text, match, word, source)));
    }

    private static UnreadLink withoutStart(InlineText text, MatchResult target, MatchResult word, SourceText source) {
        var link = new LinkText(
                text,
                source,
                target.start() - word.group().length(),
                !word.group(1).isEmpty());
        return link.unread(
                target.end(),
                target.group(1),
                link.isMeant(word.group(2), target.group(1)),
                ", because its '[' is missing; write " + link.link(word.group(2), target.group(1)));
    }

    /** The word before a bracket, unless another bracket opens before it on its line. */
    private static Optional<MatchResult> lastWord(String text, int end) {
        var from = Math.max(0, end - LONGEST_LINE);
        var line = text.substring(from, end).replaceFirst("(?s).*\n", "");
        var word = LAST_WORD.matcher(line);
        return line.length() < LONGEST_LINE && line.indexOf('[') < 0 && word.find()
                ? Optional.of(word.toMatchResult())
                : Optional.empty();
    }

    private static boolean isTarget(String target) {
        return TargetForm.isWeb(target) || TargetForm.isFile(target);
    }

    private static String label(LinkText link, int end) {
        return link.text().text().substring(link.bracket() + 1, end);
    }
}
