package io.github.coursemaven.check;

import io.github.coursemaven.deck.Course;
import io.github.coursemaven.deck.Suppression;
import io.github.coursemaven.problem.Problem;
import io.github.coursemaven.problem.Rule;
import io.github.coursemaven.reference.Target;
import java.util.List;
import java.util.stream.Stream;

/** Leaves out what authors do not want to be told, and tells of comments that leave out nothing. */
final class SuppressionCheck {

    private final Course course;
    private final List<Suppression> suppressions;

    SuppressionCheck(Course course) {
        this.course = course;
        this.suppressions = course.decks().stream()
                .flatMap(deck -> deck.suppressions().stream())
                .distinct()
                .toList();
    }

    /** The problems to tell, those of the comments themselves included. */
    List<Problem> apply(List<Problem> problems) {
        var told = problems.stream()
                .filter(problem -> suppressions.stream().noneMatch(suppression -> suppression.covers(problem)));
        var stale = suppressions.stream()
                .filter(suppression -> problems.stream().noneMatch(suppression::covers))
                .filter(suppression -> !mayCoverMore(suppression))
                .map(suppression -> Rule.STALE_SUPPRESSION.at(
                        suppression.location(), "this comment suppresses nothing; take it out"));
        return Stream.concat(told, stale).toList();
    }

    /** Whether a link to another host is on the lines, which may be dead another day. */
    private boolean mayCoverMore(Suppression suppression) {
        return course.references().stream()
                .anyMatch(reference ->
                        reference.target() instanceof Target.External && suppression.covers(reference.location()));
    }
}
