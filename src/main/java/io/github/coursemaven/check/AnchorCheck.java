package io.github.coursemaven.check;

import io.github.coursemaven.course.deck.Course;
import io.github.coursemaven.course.outline.Outlines;
import io.github.coursemaven.files.Roots;
import io.github.coursemaven.problem.Problem;
import io.github.coursemaven.reference.Target;
import java.util.ArrayList;
import java.util.List;

/** Links to slides and elements, in the same deck and in others. */
final class AnchorCheck implements CourseCheck {

    private final Roots roots;

    AnchorCheck(Roots roots) {
        this.roots = roots;
    }

    @Override
    public List<Problem> check(Course course) {
        var problems = new ArrayList<Problem>();
        var decks = new LinkedDecks(course, roots);
        var outlines = new Outlines();
        for (var deck : course.decks()) {
            for (var reference : deck.references()) {
                if (reference.target() instanceof Target.Local local
                        && !local.fragment().isEmpty()) {
                    decks.linkedFrom(deck, local)
                            .map(linked -> outlines.of(linked).at(local.fragment()))
                            .flatMap(landing -> landing.problem(reference))
                            .ifPresent(problems::add);
                }
            }
        }
        return problems;
    }
}
