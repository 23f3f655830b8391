package io.github.coursemaven.course.icon;

/**
 * An icon that a page draws.
 *
 * @param style the class of its style, such as {@code fas}
 * @param name the class of its name, such as {@code fa-heart}
 */
public record DrawnIcon(String style, String name, Icon icon) {}
