package io.github.coursemaven.course.snippet;

/**
 * A line of code as slides show it.
 *
 * @param number of the line in its source, 1-based
 * @param text without the indentation that all lines of the snippet have, and without blanks at its end
 */
public record SnippetLine(int number, String text) {}
