package io.github.coursemaven.check.rules;

import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.course.deck.Course;
import io.github.coursemaven.course.deck.Deck;
import java.util.ArrayList;
import java.util.List;

/** Finds decks that would write the same page. */
public final class CollisionCheck implements CourseCheck {

    @Override
    public List<Problem> check(Course course) {
        var problems = new ArrayList<Problem>();
        for (var collision : course.collisions()) {
            var colliding = collision.decks();
            for (var deck : colliding) {
                var other = colliding.get(deck.file().equals(colliding.get(0).file()) ? 1 : 0);
                problems.add(Rule.OUTPUT_COLLISION.at(
                        location(deck),
                        "this deck and '" + Roots.slashed(other.path()) + "' would both become '"
                                + collision.page().getFileName() + "'; rename one of them"));
            }
        }
        return problems;
    }

    private static Location location(Deck deck) {
        return Location.of(Roots.slashed(deck.path()));
    }
}
