package io.github.coursemaven.build;

import io.github.coursemaven.base.reference.Reference;
import io.github.coursemaven.base.reference.Target;
import io.github.coursemaven.check.CheckResult;
import io.github.coursemaven.course.deck.Course;
import io.github.coursemaven.course.deck.Deck;
import io.github.coursemaven.course.outline.DeckAnchors;
import io.github.coursemaven.course.outline.DeckShape;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A deck that was edited, as it was and as it is, each in a course of which only this deck was read.
 *
 * @param file of the deck, as places name it
 */
record EditedDeck(String file, Reading was, Reading is) {

    /**
     * A reading of the deck.
     *
     * @param course with all other decks, of which it has no slides
     */
    record Reading(Deck deck, Course course, CheckResult found) {}

    /** Whether nothing but its own pages and problems can have changed. */
    boolean isTheSameForOthers() {
        return was.course.verdicts().equals(is.course.verdicts())
                && was.course.indexPage().equals(is.course.indexPage())
                && DeckShape.of(was.deck).equals(DeckShape.of(is.deck))
                && DeckAnchors.of(was.deck).equals(DeckAnchors.of(is.deck))
                && !CourseWitness.hasCode(was.found)
                && !CourseWitness.hasCode(is.found)
                && (!hasSuppressions() || !hasExternalLinks());
    }

    /** Those of links to other hosts have an effect that only a request shows. */
    private boolean hasSuppressions() {
        return !was.deck.suppressions().isEmpty() || !is.deck.suppressions().isEmpty();
    }

    private boolean hasExternalLinks() {
        return is.deck.references().stream().anyMatch(reference -> reference.target() instanceof Target.External);
    }

    /** What is found in the whole course now; empty if the deck alone does not tell that. */
    Optional<CheckResult> in(CheckResult recorded) {
        var findings = new EditedFindings(FoundHere.in(file, was.found), FoundHere.in(file, is.found), moved());
        return findings.in(FoundHere.in(file, recorded));
    }

    private Map<Facts, Reference> moved() {
        var moved = new HashMap<Facts, Reference>();
        var before = was.deck.references();
        var after = is.deck.references();
        for (var index = 0; index < before.size(); index++) {
            moved.put(Facts.of(before.get(index)), after.get(index));
        }
        return moved;
    }
}
