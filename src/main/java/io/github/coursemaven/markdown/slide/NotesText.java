package io.github.coursemaven.markdown.slide;

import io.github.coursemaven.base.problem.SourceText;

/**
 * Markdown from a line that begins speaker notes up to the next such line, or to the end of the slide.
 *
 * @param written with what begins the notes, such as {@code Note:}
 * @param sign the length of that
 */
public record NotesText(SourceText written, int sign) {

    /** The Markdown of the notes. */
    SourceText notes() {
        return written.slice(sign, written.text().length()).strip();
    }

    /** What begins the notes. */
    String signText() {
        return written.text().substring(0, sign);
    }
}
