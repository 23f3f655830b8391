package io.github.coursemaven.publish.print;

import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.course.deck.Deck;
import io.github.coursemaven.course.outline.Outline;
import io.github.coursemaven.course.outline.ShownSlide;
import io.github.coursemaven.publish.browser.SlideMeasure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The slides of a deck as they are on paper. */
final class DeckSlides {

    private final Outline outline;

    DeckSlides(Deck deck) {
        this.outline = Outline.of(deck);
    }

    int count() {
        return outline.slides().size();
    }

    /** A bookmark for each slide; vertical slides below the first of their column. */
    List<Bookmark> bookmarks() {
        return outline.columns().stream().map(DeckSlides::bookmark).toList();
    }

    private static Bookmark bookmark(List<ShownSlide> column) {
        var below = column.stream().skip(1).map(slide -> bookmark(slide, List.of()));
        return bookmark(column.get(0), below.toList());
    }

    private static Bookmark bookmark(ShownSlide slide, List<Bookmark> below) {
        var title = Optional.of(slide)
                .filter(ShownSlide::isFirstOfSlide)
                .flatMap(first -> first.slide().content().heading())
                .map(String::strip)
                .filter(text -> !text.isEmpty());
        return new Bookmark(title.orElse("Slide " + slide.place().page()), slide.anchor(), below);
    }

    /** A problem for each slide that is too large for its page. */
    List<Problem> overflows(List<SlideMeasure> measures) {
        var problems = new ArrayList<Problem>();
        for (var slide : outline.slides()) {
            measures.stream()
                    .filter(measure -> measure.id().equals(slide.anchor()) && measure.overflow() > 0)
                    .forEach(measure ->
                            problems.add(Rule.OVERFLOW.at(slide.slide().start(), message(measure))));
        }
        return problems;
    }

    private static String message(SlideMeasure measure) {
        return "the slide is " + measure.overflow() + " px too large for its page, from " + measure.element()
                + " on; split or shorten it"
                + (measure.percent() < 100 ? " (on paper it is scaled to " + measure.percent() + " %)" : "");
    }
}
