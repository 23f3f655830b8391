package io.github.coursemaven.course.icon;

/**
 * An icon.
 *
 * @param width of the outline, in its own unit
 * @param height of the outline; as high as a line of text
 * @param outline the path, as in SVG
 */
public record Icon(double width, double height, String outline) {}
