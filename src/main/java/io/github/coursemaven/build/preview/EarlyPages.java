package io.github.coursemaven.build.preview;

import java.io.IOException;
import java.util.Optional;

/** Makes the index, or the pages of one deck, before the course is built, so that its author need not wait for all decks. */
@FunctionalInterface
public interface EarlyPages {

    /** Makes none: all wait until the course is built. */
    EarlyPages NONE = page -> Optional.empty();

    /**
     * Makes the index, or the pages of the deck that a page belongs to.
     *
     * @param page below the output directory, with {@code /}; empty for the index
     * @return empty if there is no such page
     * @throws IOException if a file or folder cannot be read
     */
    Optional<PreviewSite> make(String page) throws IOException;
}
