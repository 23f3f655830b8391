package io.github.coursemaven.markdown.slide;

import io.github.coursemaven.base.reference.Markup;

/**
 * Speaker notes.
 *
 * @param html an element of the class {@code notes}
 * @param section which of the sections in the slide they are in, 0-based; their number for the slide without them
 */
public record Note(Markup html, int section) {}
