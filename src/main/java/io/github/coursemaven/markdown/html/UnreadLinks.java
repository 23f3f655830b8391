package io.github.coursemaven.markdown.html;

import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.base.reference.Kind;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds text that looks like a link or an image, where {@link LinkReader} reads none. */
final class UnreadLinks {

    private static final Pattern IN_PARENTHESES =
            Pattern.compile("](\\h{0,3})\\(\\h*+([^\\n()<>]++(?:\\([^\\n()<>]*+\\)[^\\n()<>]*+)*+)\\)");
    /** No parenthesis closes nearby in the rest of the line. */
    private static final Pattern NOT_CLOSED =
            Pattern.compile("]\\(([^\\s()<>\\[\\]{}]++)[\\]}]?+(?=\\s|\\z)(?![^\\n)]{0,200}+\\))");

    private static final Pattern IN_BRACKETS = Pattern.compile("!?+\\[\\[([^\\n\\[\\]|<>]++)(?:\\|[^\\n\\[\\]]*+)?]]");
    private static final Pattern URL = Pattern.compile("(?i)https?://\\S.*");
    private static final Pattern PICTURE = Pattern.compile(".*[^\\h.]\\.[A-Za-z][A-Za-z0-9]{1,4}(?:[?#].*)?");
    private static final Pattern FILE = Pattern.compile(
            "(?i).*[^\\h.]\\.(?:png|jpe?g|gif|svg|webp|avif|bmp|ico|tiff?|pdf|mp[34]"
                    + "|webm|og[gv]|wav|mov|html?|md|markdown|pptx?|docx?|xlsx?|od[pts]|zip|tar|gz|jar|csv|txt)(?:[?#].*)?");
    private static final int MOST_SHOWN = 80;

    private final InlineText text;
    private final SourceText source;
    private final int index;
    private final int bracket;

    private UnreadLinks(InlineText text, int index, SourceText source) {
        this.text = text;
        this.source = source;
        this.index = index;
        this.bracket = text.text().startsWith("!", index) ? index + 1 : index;
    }

    /** What seems to be meant by the text at an offset, where a bracket or an exclamation mark is. */
    static Optional<UnreadLink> at(InlineText text, int index, SourceText source) {
        var start = new UnreadLinks(text, index, source);
        return text.text().startsWith("[", start.bracket) && start.isWord() ? start.found() : Optional.empty();
    }

    /** Brackets after a word are more likely code: {@code f[A](a : A)}. */
    private boolean isWord() {
        var before = index == 0 ? ' ' : text.text().charAt(index - 1);
        return isImage() || !(Character.isLetterOrDigit(before) || "])}_$\\!".indexOf(before) >= 0);
    }

    private boolean isImage() {
        return bracket > index;
    }

    private Optional<UnreadLink> found() {
        var inBrackets = text.match(IN_BRACKETS, index);
        if (inBrackets.isPresent()) {
            return inBrackets.map(match -> inBrackets(match));
        }
        var end = text.links().textEnd(bracket + 1);
        return end.isEmpty()
                ? Optional.empty()
                : text.match(IN_PARENTHESES, end.getAsInt())
                        .flatMap(match -> inParentheses(match))
                        .or(() -> text.match(NOT_CLOSED, end.getAsInt()).map(match -> notClosed(match)));
    }

    private UnreadLink notClosed(MatchResult match) {
        var target = match.group(1);
        var label = text.text().substring(bracket + 1, match.start());
        return unread(
                match.end(),
                target,
                FILE.matcher(target).matches(),
                ", because its ')' is missing; write " + link(label, target));
    }

    private UnreadLink inBrackets(MatchResult match) {
        var target = match.group(1).strip();
        var cure = (isImage() ? "![](" : "[" + target + "](") + inLink(target) + ")";
        return unread(match.end(), target, FILE.matcher(target).matches(), "; write " + cure);
    }

    private Optional<UnreadLink> inParentheses(MatchResult match) {
        var content = match.group(2).strip();
        var label = text.text().substring(bracket + 1, match.start());
        if (!isSpaced(content)) {
            return match.end(1) > match.start(1) && !content.isEmpty()
                    ? Optional.of(afterBlank(match.end(), label, content))
                    : Optional.empty();
        }
        if (URL.matcher(label).matches() && !isLikely(content)) {
            var cure = " because the text and the target are interchanged; write [" + content + "](" + label + ")";
            return Optional.of(unread(match.end(), label, match.end(1) == match.start(1), "," + cure));
        }
        var said = UnreadTarget.of(content, isImage(), this::isLikely);
        var likely = isLikely(said.target()) && (isImage() || match.end(1) == match.start(1));
        return Optional.of(unread(match.end(), said.target(), likely, said.message()));
    }

    /** Parentheses may follow brackets in prose; only a file that exists says that a link is meant. */
    private UnreadLink afterBlank(int end, String label, String target) {
        return unread(
                end,
                target,
                isImage() && isLikely(target),
                ", because of the blank before the parenthesis; write " + link(label, target));
    }

    private String link(String label, String target) {
        return (isImage() ? "![" : "[") + label + "](" + target + ")";
    }

    private UnreadLink unread(int end, String target, boolean likely, String message) {
        var written = text.text().substring(index, end);
        var shown = written.length() > MOST_SHOWN ? written.substring(0, MOST_SHOWN - 1) + "…" : written;
        return new UnreadLink(
                source.locationAt(text.slice(index, index + 1).getStartOffset()),
                isImage() ? Kind.IMAGE : Kind.LINK,
                Optional.of(target),
                likely,
                "'" + shown + "' is shown as text" + message);
    }

    private boolean isLikely(String target) {
        return URL.matcher(target).matches()
                || FILE.matcher(target).matches()
                || (isImage() && PICTURE.matcher(target).matches());
    }

    private static boolean isSpaced(String target) {
        return target.chars().anyMatch(character -> character == ' ' || character == '\t');
    }

    /** A target as it is written between parentheses. */
    private static String inLink(String target) {
        return isSpaced(target) ? "<" + target + ">" : target;
    }
}
