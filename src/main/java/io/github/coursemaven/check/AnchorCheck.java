package io.github.coursemaven.check;

import io.github.coursemaven.course.deck.Course;
import io.github.coursemaven.files.Roots;
import io.github.coursemaven.problem.Problem;
import io.github.coursemaven.reference.Target;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
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
        var anchors = new HashMap<Path, SlideAnchors>();
        for (var deck : course.decks()) {
            for (var reference : deck.references()) {
                if (reference.target() instanceof Target.Local local
                        && !local.fragment().isEmpty()) {
                    decks.linkedFrom(deck, local)
                            .map(linked -> anchors.computeIfAbsent(linked.file(), file -> new SlideAnchors(linked)))
                            .ifPresent(linked -> problems.addAll(linked.problems(local.fragment(), reference)));
                }
            }
        }
        return problems;
    }
}
