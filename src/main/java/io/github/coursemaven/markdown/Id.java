package io.github.coursemaven.markdown;

import io.github.coursemaven.problem.Location;

/**
 * The name of an element, which a link can lead to.
 *
 * @param unique whether the author gave it, and no other element may have it
 */
public record Id(String name, Location location, boolean unique) {}
