package io.github.coursemaven.publish.render;

import java.util.List;
import java.util.Optional;

/**
 * A part of a course in its index.
 *
 * @param heading empty if the course is not divided, or the decks are in no part
 * @param level of the headings of its decks
 */
public record IndexPart(Optional<Heading> heading, int level, List<IndexEntry> decks) {

    public IndexPart {
        decks = List.copyOf(decks);
    }

    /** The heading of a part. */
    public record Heading(String id, String text) {}
}
