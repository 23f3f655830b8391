package io.github.coursemaven.course.read;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.course.deck.Slide;
import java.util.List;
import java.util.Set;

/**
 * Finds slides without content.
 *
 * @param slides all of a deck
 * @param known other problems of it: one that hides the content of a slide is enough
 */
record EmptySlides(List<Slide> slides, List<Problem> known) {

    private static final Set<Rule> HIDING = Set.of(Rule.INCLUDE, Rule.OPEN_COMMENT);

    EmptySlides {
        slides = List.copyOf(slides);
        known = known.stream()
                .filter(problem -> HIDING.contains(problem.rule()))
                .toList();
    }

    /** @param text of the deck */
    List<Problem> problems(SourceText text) {
        if (!slides.isEmpty() && known.isEmpty() && slides.stream().allMatch(EmptySlides::isEmpty)) {
            return List.of(Rule.EMPTY_SLIDE.at(
                    text.locationAt(0), "this deck has no content; write a slide, or remove the file"));
        }
        return slides.stream()
                .filter(EmptySlides::isEmpty)
                .filter(slide -> !isHidden(slide))
                .map(slide -> Rule.EMPTY_SLIDE.at(
                        slide.start(), "this slide has no content; write some, or remove a separator"))
                .toList();
    }

    private static boolean isEmpty(Slide slide) {
        var content = slide.content();
        return content.body().asWritten().isBlank()
                && content.notes().isEmpty()
                && content.attributes().asWritten().isBlank()
                && content.problems().stream().noneMatch(problem -> problem.rule() == Rule.TOO_COMPLEX);
    }

    private boolean isHidden(Slide slide) {
        return known.stream()
                .map(Problem::location)
                .filter(place -> place.lineBeside(slide.start()).isPresent() && place.compareTo(slide.start()) >= 0)
                .anyMatch(place ->
                        slides.stream().map(Slide::start).noneMatch(start -> isBetween(slide.start(), start, place)));
    }

    private static boolean isBetween(Location first, Location start, Location last) {
        return start.lineBeside(first).isPresent() && start.compareTo(first) > 0 && start.compareTo(last) <= 0;
    }
}
