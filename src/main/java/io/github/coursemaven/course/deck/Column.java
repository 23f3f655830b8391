package io.github.coursemaven.course.deck;

import java.util.List;

/**
 * A horizontal position in a deck: one slide, or a vertical stack of slides.
 *
 * @param slides at least one
 */
public record Column(List<Slide> slides, boolean vertical) {
    public Column {
        slides = List.copyOf(slides);
    }
}
