package io.github.coursemaven.markdown.html;

import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.base.reference.Kind;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A text that is meant as a link or an image.
 *
 * @param start the offset of its first character
 */
record LinkText(InlineText text, SourceText source, int start, boolean isImage) {

    private static final Pattern URL = Pattern.compile("(?i)https?://\\S.*");
    private static final Pattern PICTURE = Pattern.compile(".*[^\\h.]\\.[A-Za-z][A-Za-z0-9]{1,4}(?:[?#].*)?");
    private static final Pattern FILE = Pattern.compile(
            "(?i).*[^\\h.]\\.(?:png|jpe?g|gif|svg|webp|avif|bmp|ico|tiff?|pdf|mp[34]"
                    + "|webm|og[gv]|wav|mov|html?|md|markdown|pptx?|docx?|xlsx?|od[pts]|zip|tar|gz|jar|csv|txt)(?:[?#].*)?");
    private static final int MOST_SHOWN = 80;

    /**
     * What is reported.
     *
     * @param end the offset after the text
     * @param message what follows the text in the message
     */
    UnreadLink unread(int end, String target, boolean likely, String message) {
        var written = text.text().substring(start, end).replaceAll("\\h*\\n\\h*", " ");
        var shown = written.length() > MOST_SHOWN ? written.substring(0, MOST_SHOWN - 1) + "…" : written;
        return new UnreadLink(
                source.locationAt(text.slice(start, start + 1).getStartOffset()),
                isImage ? Kind.IMAGE : Kind.LINK,
                Optional.of(target),
                likely,
                "'" + shown + "' is shown as text" + message);
    }

    /** As it should be written. */
    String link(String label, String target) {
        return (isImage ? "![" : "[") + label + "](" + (isSpaced(target) ? "<" + target + ">" : target) + ")";
    }

    /** Whether a text looks like a target. */
    boolean isLikely(String target) {
        return isUrl(target)
                || isFile(target)
                || (isImage && PICTURE.matcher(target).matches());
    }

    static boolean isUrl(String target) {
        return URL.matcher(target).matches();
    }

    static boolean isFile(String target) {
        return FILE.matcher(target).matches();
    }

    static boolean isSpaced(String target) {
        return target.chars().anyMatch(character -> character == ' ' || character == '\t');
    }

    /** Brackets after a word are more likely code: {@code f[A](a : A)}. */
    static boolean isAfterWord(String text, int offset) {
        var before = offset == 0 ? ' ' : text.charAt(offset - 1);
        return Character.isLetterOrDigit(before) || "])}_$\\!".indexOf(before) >= 0;
    }
}
