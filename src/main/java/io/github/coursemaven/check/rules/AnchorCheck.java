package io.github.coursemaven.check.rules;

import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.reference.Target;
import io.github.coursemaven.course.deck.Course;
import io.github.coursemaven.course.link.Destinations;
import io.github.coursemaven.course.outline.Outlines;
import java.util.ArrayList;
import java.util.List;

/** Checks links to slides and elements, in the same deck and in others. */
public final class AnchorCheck implements CourseCheck {

    private final Destinations destinations;

    public AnchorCheck(Destinations destinations) {
        this.destinations = destinations;
    }

    @Override
    public List<Problem> check(Course course) {
        var problems = new ArrayList<Problem>();
        var outlines = new Outlines();
        for (var deck : course.decks()) {
            for (var reference : deck.references()) {
                if (reference.target() instanceof Target.Local local
                        && !local.fragment().isEmpty()) {
                    destinations
                            .from(deck, reference)
                            .linkedDeck()
                            .map(linked -> outlines.of(linked).at(local.fragment()))
                            .flatMap(landing -> landing.problem(reference))
                            .ifPresent(problems::add);
                }
            }
        }
        return problems;
    }
}
