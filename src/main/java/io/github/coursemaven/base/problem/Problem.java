package io.github.coursemaven.base.problem;

import java.util.Comparator;
import java.util.Optional;

/**
 * A fault in the content of a course.
 *
 * @param message lower case, the author's text in quotes, the fact first and then the cure
 * @param subject the reference that breaks the rule, if one does
 * @param kind what it has in common with other problems of its rule, and the cure for all of them, if there is one
 * @param known whether the author has recorded it, so that it fails no build
 */
public record Problem(
        Rule rule, Location location, String message, Optional<Subject> subject, Optional<String> kind, boolean known)
        implements Comparable<Problem> {

    private static final Comparator<Problem> BY_LOCATION =
            Comparator.comparing(Problem::location).thenComparing(Problem::rule).thenComparing(Problem::message);

    /** The same problem with another place and message, for showing it. */
    public Problem shown(Location place, String words) {
        return new Problem(rule, place, words, subject, kind, known);
    }

    /** The same problem as one of a kind. */
    public Problem ofKind(Optional<String> common) {
        return new Problem(rule, location, message, subject, common, known);
    }

    /** The same problem as a known one. */
    public Problem asKnown() {
        return new Problem(rule, location, message, subject, kind, true);
    }

    @Override
    public int compareTo(Problem other) {
        return BY_LOCATION.compare(this, other);
    }

    /** Few problems share a place. */
    @Override
    public int hashCode() {
        return 31 * rule.hashCode() + location.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Problem problem
                && rule == problem.rule
                && location.equals(problem.location)
                && message.equals(problem.message)
                && subject.equals(problem.subject)
                && kind.equals(problem.kind)
                && known == problem.known;
    }

    /** {@code intro.md:3:9: 'gone.png' does not exist [missing-file]}; with {@code [missing-file, known]} if it is known. */
    @Override
    public String toString() {
        return location + ": " + message + " [" + rule.id() + (known ? ", known]" : "]");
    }
}
