package io.github.coursemaven.markdown.html;

import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.base.reference.Kind;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds text that looks like a link or an image, where {@link LinkReader} reads none. */
final class UnreadLinks {

    private static final Pattern IN_PARENTHESES =
            Pattern.compile("](\\h{0,3}|\\h*+\\n\\h*+)\\(\\h*+([^\\n()<>]++(?:\\([^\\n()<>]*+\\)[^\\n()<>]*+)*+)\\)");
    /** The sentence or line goes on, and no parenthesis closes nearby in the rest of the line. */
    private static final String NOT_CLOSED_LATER =
            "(?=[.,;:!?]*+(?:\\s|\\z))(?!(?:[^\\n()]|\\([^\\n()]{0,80}\\)){0,200}+\\))";

    private static final Pattern NOT_CLOSED =
            Pattern.compile("]\\(([^\\s()<>\\[\\]{}]*[^\\s()<>\\[\\]{}.,;:!?])[\\]}]?+" + NOT_CLOSED_LATER);
    private static final Pattern ANGLE_NOT_CLOSED =
            Pattern.compile("]\\(\\h*+<([^\\n<>()]++)(?:\\)|>" + NOT_CLOSED_LATER + ")");
    private static final Pattern WIDE =
            Pattern.compile("](?=\\h{0,3}（|\\([^\\n()]{0,200}）)\\h{0,3}[(（]([^\\s()（）<>\\[\\]]++)[)）]");
    private static final Pattern AFTER_BLANK =
            Pattern.compile("!\\h{1,3}(\\[[^\\n\\[\\]]{0,200}]\\(([^\\s()<>]++)(?:\\h++\"[^\"\\n]*+\")?\\))");

    private final LinkText link;

    private UnreadLinks(LinkText link) {
        this.link = link;
    }

    /** What seems to be meant by the text at an offset, where a bracket or an exclamation mark is. */
    static Optional<UnreadLink> at(InlineText text, int index, SourceText source) {
        if (text.text().charAt(index) == ']') {
            return ForgottenBrackets.withoutStart(text, index, source);
        }
        var isImage = text.text().startsWith("!", index);
        var bracket = isImage ? index + 1 : index;
        if (!text.text().startsWith("[", bracket)) {
            return afterBlank(text, index, source).or(() -> ForgottenBrackets.withoutLabel(text, index, source));
        }
        return isImage || !LinkText.isAfterWord(text.text(), index)
                ? new UnreadLinks(new LinkText(text, source, index, isImage)).found()
                : SwappedLinks.at(text, bracket, source);
    }

    /** An exclamation mark that begins a line; elsewhere it may end a sentence. */
    private static Optional<UnreadLink> afterBlank(InlineText text, int index, SourceText source) {
        return index == 0 || text.text().charAt(index - 1) == '\n'
                ? text.match(AFTER_BLANK, index)
                        .filter(match -> TargetForm.isImage(match.group(2)))
                        .map(match -> new UnreadLink(
                                source.locationAt(text.slice(index, index + 1).getStartOffset()),
                                Kind.IMAGE,
                                Optional.empty(),
                                true,
                                "'" + UnreadLink.shown(match.group()) + "' is shown as '!' and a link",
                                ", because of the blank before the bracket; write !" + match.group(1)))
                : Optional.empty();
    }

    private Optional<UnreadLink> found() {
        return WikiLinks.at(link).or(() -> {
            var end = link.text().links().textEnd(link.bracket() + 1);
            return end.isEmpty() ? ForgottenBrackets.withoutEnd(link) : afterLabel(end.getAsInt());
        });
    }

    private Optional<UnreadLink> afterLabel(int end) {
        return match(IN_PARENTHESES, end)
                .flatMap(match -> inParentheses(match))
                .or(() -> match(WIDE, end).map(match -> wide(match)))
                .or(() -> match(NOT_CLOSED, end).map(match -> notClosed(match, "')'")))
                .or(() -> match(ANGLE_NOT_CLOSED, end)
                        .map(match -> notClosed(match, match.group().endsWith(")") ? "'>'" : "')'")))
                .or(() -> ForgottenBrackets.afterLabel(link, end));
    }

    private Optional<MatchResult> match(Pattern pattern, int end) {
        return link.text().match(pattern, end);
    }

    private UnreadLink notClosed(MatchResult match, String missing) {
        var target = match.group(1).strip();
        return link.unread(
                match.end(),
                target,
                TargetForm.isFile(target) || TargetForm.isWeb(target),
                ", because its " + missing + " is missing; write " + link.link(label(match), target));
    }

    private UnreadLink wide(MatchResult match) {
        var target = match.group(1);
        return link.unread(
                match.end(),
                target,
                link.isImage() && link.isLikely(target),
                ", because of its wide parentheses; write " + link.link(label(match), target));
    }

    private Optional<UnreadLink> inParentheses(MatchResult match) {
        var content = match.group(2).strip();
        var gap = match.group(1);
        if (!TargetForm.isSpaced(content)) {
            return gap.isEmpty() || content.isEmpty()
                    ? Optional.empty()
                    : Optional.of(afterGap(match, content, gap.contains("\n") ? "line end" : "blank"));
        }
        var label = label(match);
        if (TargetForm.isUrl(label) && !link.isLikely(content)) {
            return Optional.of(link.unread(
                    match.end(),
                    label,
                    gap.isEmpty(),
                    ", because the text and the target are interchanged; write " + link.link(content, label)));
        }
        var said = UnreadTarget.of(content, link.isImage(), link::isLikely);
        var likely = (link.isLikely(said.target())
                        || (TargetForm.isWeb(said.target()) && !TargetForm.isSpaced(said.target())))
                && (link.isImage() || gap.isEmpty());
        return Optional.of(link.unread(match.end(), said.target(), likely, said.message()));
    }

    /** Parentheses may follow brackets in prose; only a URL or a file that exists says that a link is meant. */
    private UnreadLink afterGap(MatchResult match, String target, String gap) {
        return link.unread(
                match.end(),
                target,
                link.isMeant(label(match), target),
                ", because of the " + gap + " before the parenthesis; write " + link.link(label(match), target));
    }

    private String label(MatchResult match) {
        return link.text().text().substring(link.bracket() + 1, match.start());
    }
}
