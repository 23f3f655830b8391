package io.github.coursemaven.course.deck;

import java.util.List;

/**
 * What one step to the right leads to: a slide, or a vertical stack of them.
 *
 * @param slides at least one, in a deck as it is written
 */
public record Column(List<Slide> slides, boolean vertical) {
    public Column {
        slides = List.copyOf(slides);
    }
}
