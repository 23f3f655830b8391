package io.github.coursemaven.markdown.slide;

import io.github.coursemaven.base.problem.Location;

/**
 * The name of an element that a link can lead to.
 *
 * @param section which of the sections in the slide the element is in, 0-based; their number if it is in none of them
 */
public record Id(String name, Location location, Origin origin, int section) {

    /** What names the element. A link that fits several elements leads to the one whose origin is listed first. */
    public enum Origin {
        /** The attribute {@code id}, as the author wrote it. */
        AUTHOR,
        /** The attribute {@code id} that a heading gets from its text. */
        HEADING,
        /** The attribute {@code data-id}, which elements of several slides may share. */
        DATA_ID,
        /** The attribute {@code name} of a link, which led to it before there were ids. */
        NAME
    }

    /** Whether no other element may have it. */
    public boolean unique() {
        return origin == Origin.AUTHOR;
    }
}
