package io.github.coursemaven.check;

import io.github.coursemaven.deck.Course;
import io.github.coursemaven.deck.Deck;
import io.github.coursemaven.problem.Problem;
import io.github.coursemaven.reference.Reference;
import io.github.coursemaven.reference.Target;
import java.util.ArrayList;
import java.util.List;

/** Links to slides and elements, in the same deck and in others. */
final class AnchorCheck implements CourseCheck {

    @Override
    public List<Problem> check(Course course) {
        var problems = new ArrayList<Problem>();
        for (var deck : course.decks()) {
            deck.references().forEach(reference -> problems.addAll(problems(course, deck, reference)));
        }
        return problems;
    }

    private static List<Problem> problems(Course course, Deck deck, Reference reference) {
        if (!(reference.target() instanceof Target.Local local)
                || local.fragment().isEmpty()) {
            return List.of();
        }
        return LinkedDeck.of(course, deck, local)
                .map(linked -> new SlideAnchors(linked).problems(local.fragment(), reference))
                .orElse(List.of());
    }
}
