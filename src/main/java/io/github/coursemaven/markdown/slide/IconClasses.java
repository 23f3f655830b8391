package io.github.coursemaven.markdown.slide;

import io.github.coursemaven.base.problem.Location;

/**
 * The classes of an element that has one of an icon, such as {@code fa fa-heart}.
 *
 * @param location where they are written
 */
public record IconClasses(String classes, Location location) {}
