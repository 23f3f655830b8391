package io.github.coursemaven.problem;

import java.util.Comparator;

/**
 * A fault in the content of a course.
 *
 * @param message lower case, the author's text in quotes, the fact first and then the cure
 */
public record Problem(Rule rule, Location location, String message) implements Comparable<Problem> {

    private static final Comparator<Problem> BY_LOCATION =
            Comparator.comparing(Problem::location).thenComparing(Problem::rule).thenComparing(Problem::message);

    @Override
    public int compareTo(Problem other) {
        return BY_LOCATION.compare(this, other);
    }

    /** {@code intro.md:3:9: 'gone.png' does not exist [missing-file]}. */
    @Override
    public String toString() {
        return location + ": " + message + " [" + rule.id() + "]";
    }
}
