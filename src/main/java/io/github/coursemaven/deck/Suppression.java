package io.github.coursemaven.deck;

import io.github.coursemaven.problem.Location;
import io.github.coursemaven.problem.Problem;
import io.github.coursemaven.problem.Rule;
import java.util.Set;

/**
 * A comment with which an author asks not to be told of some lines' references.
 *
 * @param location of the comment
 * @param firstLine the first line it speaks of, 1-based, in the comment's file
 * @param lastLine the last line it speaks of
 * @param rules what not to be told; empty for all that references can break
 */
public record Suppression(Location location, int firstLine, int lastLine, Set<Rule> rules) {

    public Suppression {
        rules = Set.copyOf(rules);
    }

    /** Whether the author does not want to be told of this problem. */
    public boolean covers(Problem problem) {
        return covers(problem.location())
                && problem.rule().isAboutReferences()
                && (rules.isEmpty() || rules.contains(problem.rule()));
    }

    /** Whether a place is on one of the lines. */
    public boolean covers(Location place) {
        return place.file().equals(location.file()) && firstLine <= place.line() && place.line() <= lastLine;
    }
}
