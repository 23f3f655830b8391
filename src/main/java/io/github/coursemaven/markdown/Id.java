package io.github.coursemaven.markdown;

import io.github.coursemaven.problem.Location;

/**
 * The name of an element, which a link can lead to.
 *
 * @param unique whether it is an id of HTML, which no other element may have, rather than one for auto-animate
 */
public record Id(String name, Location location, boolean unique) {}
