package io.github.coursemaven.markdown.html;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.base.reference.Kind;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds URLs in angle brackets that are shown with their brackets: {@code <https://x.org}, {@code <www.x.org>}. */
final class UnreadAutolinks {

    private static final String URL = "(?i:https?://|mailto:)[^\\s<>]*[^\\s<>.,;:!?)*_~\"'`]";
    private static final Pattern NOT_CLOSED =
            Pattern.compile("<(" + URL + ")(?=[.,;:!?)*_~]*+(?:\\s|\\z|<))(?![^\\n<>]{0,300}>)");
    private static final Pattern WITH_BLANK = Pattern.compile("<(" + URL + "\\h[^\\n<>\"']{0,200})>");
    private static final Pattern WITHOUT_SCHEME = Pattern.compile("<((?i:www\\.)[^\\s<>]+\\.[^\\s<>]{2,})>");

    private UnreadAutolinks() {}

    /** What seems to be meant by the text at an angle bracket. */
    static Optional<UnreadLink> at(InlineText text, int index, SourceText source) {
        if (LinkText.isAfterWord(text.text(), index)) {
            return Optional.empty();
        }
        var place = source.locationAt(text.slice(index, index + 1).getStartOffset());
        return text.match(NOT_CLOSED, index)
                .map(match -> unread(place, match, "its bracket", "its '>' is missing; write <" + match.group(1) + ">"))
                .or(() -> text.match(WITH_BLANK, index)
                        .map(match -> unread(
                                place,
                                match,
                                "its brackets",
                                "it has a blank" + UnreadTarget.unusual(match.group(1))
                                        + "; write '>' before the blank, or '%20' for it")))
                .or(() -> text.match(WITHOUT_SCHEME, index)
                        .map(match -> unread(
                                place,
                                match,
                                "its brackets",
                                "'https://' is missing; write <https://" + match.group(1) + ">")));
    }

    private static UnreadLink unread(Location place, MatchResult match, String brackets, String cause) {
        return new UnreadLink(
                place,
                Kind.LINK,
                Optional.empty(),
                true,
                "'" + UnreadLink.shown(match.group()) + "' is shown with " + brackets,
                ", because " + cause);
    }
}
