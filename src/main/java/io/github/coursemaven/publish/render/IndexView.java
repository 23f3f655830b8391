package io.github.coursemaven.publish.render;

import java.util.List;
import java.util.Optional;

/**
 * The data of the index of a course.
 *
 * @param styleSheet address of the index's style sheet
 * @param logo address of a picture
 */
public record IndexView(
        String lang,
        String title,
        Optional<String> description,
        Optional<String> logo,
        String styleSheet,
        List<Entry> decks) {

    public IndexView {
        decks = List.copyOf(decks);
    }

    /**
     * A deck in the index.
     *
     * @param address of its slides
     * @param details author, date and the like, in the order to show; at least one
     * @param others what else the deck is published as, in the order to show
     */
    public record Entry(
            String title, Optional<String> description, String address, List<String> details, List<Link> others) {
        public Entry {
            details = List.copyOf(details);
            others = List.copyOf(others);
        }
    }
}
