package io.github.coursemaven.markdown.slide;

import io.github.coursemaven.base.problem.Location;
import java.util.Optional;

/**
 * A block of code on a slide.
 *
 * @param classes the language and other classes, separated by blanks; may be empty
 * @param location where the classes are written
 * @param lines the number of lines of the code
 * @param steps the lines to highlight, steps separated by {@code |}, and where they are written
 */
public record CodeBlock(String classes, Location location, int lines, Optional<Steps> steps) {

    /** Lines to highlight, such as {@code 1,4-8|9}; and where they are written. */
    public record Steps(String ranges, Location location) {}
}
