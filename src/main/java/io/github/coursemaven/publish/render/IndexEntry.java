package io.github.coursemaven.publish.render;

import java.util.List;
import java.util.Optional;

/**
 * A deck in the index of a course.
 *
 * @param lang its language, if it is not that of the index
 * @param addition what tells it apart from another one with the same title
 * @param address of its slides
 * @param picture address of a picture of its first slide
 * @param details author, date and the like, in the order to show; at least one
 * @param others what else the deck is published as, in the order to show
 */
public record IndexEntry(
        String title,
        Optional<String> lang,
        Optional<String> addition,
        Optional<String> description,
        String address,
        CoverColors colors,
        Optional<String> picture,
        List<String> details,
        List<Link> others) {

    public IndexEntry {
        details = List.copyOf(details);
        others = List.copyOf(others);
    }
}
