package io.github.coursemaven.check.rules;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.course.deck.Course;
import io.github.coursemaven.course.deck.Deck;
import io.github.coursemaven.markdown.slide.Id;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** Finds ids that a deck uses twice: a link leads only to the first. */
public final class DuplicateIdCheck implements CourseCheck {

    @Override
    public List<Problem> check(Course course) {
        return course.decks().stream()
                .flatMap(deck -> duplicates(deck).stream())
                .toList();
    }

    private static List<Problem> duplicates(Deck deck) {
        var first = new HashMap<String, Location>();
        return deck.slides().stream()
                .flatMap(slide -> slide.content().ids().stream())
                .filter(Id::unique)
                .flatMap(id -> Optional.ofNullable(first.putIfAbsent(id.name(), id.location()))
                        .map(place -> Rule.DUPLICATE_ID.at(id.location(), message(id, place)))
                        .stream())
                .toList();
    }

    private static String message(Id id, Location place) {
        var where =
                place.lineBeside(id.location()).map(line -> "in line " + line).orElse("at " + place);
        return "the id '" + id.name() + "' is already used " + where + "; choose another";
    }
}
