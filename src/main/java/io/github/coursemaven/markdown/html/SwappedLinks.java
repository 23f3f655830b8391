package io.github.coursemaven.markdown.html;

import io.github.coursemaven.base.problem.SourceText;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds links whose brackets and parentheses are interchanged: {@code (text)[target]}. */
final class SwappedLinks {

    private static final Pattern TARGET =
            Pattern.compile("\\[(?=[^\\]]*[\\p{L}\\d])([^\\s()<>\\[\\]./#]*+[./#][^\\s()<>\\[\\]]*+)](?![(\\[:])");
    private static final int LONGEST = 200;

    private SwappedLinks() {}

    /** The link whose opening bracket is at an offset. Only a URL or a file that exists says that it is one. */
    static Optional<UnreadLink> at(InlineText text, int bracket, SourceText source) {
        return bracket > 1 && text.text().charAt(bracket - 1) == ')'
                ? text.match(TARGET, bracket).flatMap(target -> link(text, source, target))
                : Optional.empty();
    }

    private static Optional<UnreadLink> link(InlineText text, SourceText source, MatchResult target) {
        var opening = opening(text.text(), target.start() - 1);
        if (opening.isEmpty()) {
            return Optional.empty();
        }
        var parenthesis = opening.getAsInt();
        var isImage = parenthesis > 0 && text.text().charAt(parenthesis - 1) == '!';
        var start = isImage ? parenthesis - 1 : parenthesis;
        var label = text.text().substring(parenthesis + 1, target.start() - 1);
        if (LinkText.isAfterWord(text.text(), start) || label.isBlank()) {
            return Optional.empty();
        }
        var link = new LinkText(text, source, start, isImage);
        return Optional.of(link.unread(
                target.end(),
                target.group(1),
                link.isMeant(label, target.group(1)),
                ", because '()' and '[]' are interchanged; write " + link.link(label, target.group(1))));
    }

    /** The parenthesis that another one closes, on the same line. */
    private static OptionalInt opening(String text, int closing) {
        var open = 0;
        for (var at = closing; at >= Math.max(0, closing - LONGEST) && text.charAt(at) != '\n'; at--) {
            open += text.charAt(at) == ')' ? 1 : text.charAt(at) == '(' ? -1 : 0;
            if (open == 0) {
                return OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }
}
