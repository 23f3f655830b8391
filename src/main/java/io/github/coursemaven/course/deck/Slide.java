package io.github.coursemaven.course.deck;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.markdown.slide.SlideContent;

/**
 * One slide of a deck.
 *
 * @param start its first character
 */
public record Slide(Location start, SlideContent content) {}
