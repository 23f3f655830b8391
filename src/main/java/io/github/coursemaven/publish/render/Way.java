package io.github.coursemaven.publish.render;

import java.util.Optional;

/**
 * A link to another page of the course.
 *
 * @param relation of a deck before or after this one
 */
public record Way(String text, String address, Optional<Relation> relation) {

    /**
     * What a page is to the one with the link, whose text is only a sign.
     *
     * @param name as in the attribute {@code rel}
     * @param title the same in words
     */
    public record Relation(String name, String title) {}
}
