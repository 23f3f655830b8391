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

    /** Two letters: what is shorter is more likely a number of a list of sources, or a box to tick. */
    private static final Pattern WORD = Pattern.compile("\\p{L}.*\\p{L}", Pattern.DOTALL);

    /**
     * What is reported.
     *
     * @param end the offset after the text
     * @param cure why it is shown as text, and what to write instead
     */
    UnreadLink unread(int end, String target, boolean likely, String cure) {
        var written = text.text().substring(start, end).replaceAll("\\h*\\n\\h*", " ");
        return new UnreadLink(
                source.locationAt(text.slice(start, start + 1).getStartOffset()),
                isImage ? Kind.IMAGE : Kind.LINK,
                Optional.of(target),
                likely,
                "'" + UnreadLink.shown(written) + "' is shown as text",
                cure);
    }

    /** As it should be written, with the beginning of a long label. */
    String link(String label, String target) {
        var url = TargetForm.isHost(target) ? "https://" + target : target;
        return (isImage ? "![" : "[") + UnreadLink.shown(label) + "]("
                + (TargetForm.isSpaced(url) ? "<" + url + ">" : url) + ")";
    }

    int bracket() {
        return isImage ? start + 1 : start;
    }

    /** Whether a link or an image is meant by a label and a target, although something is forgotten. */
    boolean isMeant(String label, String target) {
        return isImage
                ? isLikely(target)
                : TargetForm.isWeb(target) && WORD.matcher(label).find();
    }

    /** Whether a text looks like a target. */
    boolean isLikely(String target) {
        return TargetForm.isUrl(target) || TargetForm.isFile(target) || (isImage && TargetForm.isPicture(target));
    }

    /** Brackets after a word are more likely code: {@code f[A](a : A)}. */
    static boolean isAfterWord(String text, int offset) {
        var before = offset == 0 ? ' ' : text.charAt(offset - 1);
        return Character.isLetterOrDigit(before) || "])}_$\\!".indexOf(before) >= 0;
    }
}
