package io.github.coursemaven.course.deck;

import io.github.coursemaven.markdown.RenderedSlide;
import io.github.coursemaven.problem.Location;

/**
 * One slide of a deck.
 *
 * @param start its first character
 */
public record Slide(Location start, RenderedSlide html) {}
