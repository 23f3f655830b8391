package io.github.coursemaven.pdf;

import io.github.coursemaven.browser.SlideMeasure;
import io.github.coursemaven.course.deck.Deck;
import io.github.coursemaven.problem.Problem;
import io.github.coursemaven.problem.Rule;
import io.github.coursemaven.render.ShownSlides;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The slides of a deck as they are on paper. */
final class DeckSlides {

    private final ShownSlides shown;

    DeckSlides(Deck deck) {
        this.shown = ShownSlides.of(deck);
    }

    int count() {
        return shown.places().size();
    }

    /** A bookmark for each slide; vertical slides below the first of their column. */
    List<Bookmark> bookmarks() {
        var columns = shown.places().stream()
                .collect(Collectors.groupingBy(ShownSlides.Place::column, java.util.TreeMap::new, Collectors.toList()));
        var bookmarks = new ArrayList<Bookmark>();
        for (var column : columns.values()) {
            var below = column.stream().skip(1).map(place -> bookmark(place, List.of()));
            bookmarks.add(bookmark(column.get(0), below.toList()));
        }
        return bookmarks;
    }

    private Bookmark bookmark(ShownSlides.Place place, List<Bookmark> below) {
        var number = shown.places().indexOf(place) + 1;
        var title = Optional.of(place.sheet())
                .filter(ShownSlides.Sheet::first)
                .flatMap(sheet -> sheet.slide().html().heading())
                .map(String::strip)
                .filter(text -> !text.isEmpty());
        return new Bookmark(title.orElse("Slide " + number), shown.anchor(place), below);
    }

    /** A problem for each slide that is too large for its page. */
    List<Problem> overflows(List<SlideMeasure> measures) {
        var problems = new ArrayList<Problem>();
        for (var place : shown.places()) {
            measures.stream()
                    .filter(measure -> measure.id().equals(shown.anchor(place)) && measure.overflow() > 0)
                    .forEach(measure ->
                            problems.add(Rule.OVERFLOW.at(place.sheet().slide().start(), message(measure))));
        }
        return problems;
    }

    private static String message(SlideMeasure measure) {
        return "the slide is " + measure.overflow() + " px too large for its page, from " + measure.element()
                + " on; divide it, or leave something out"
                + (measure.percent() < 100 ? " (on paper it is scaled to " + measure.percent() + " %)" : "");
    }
}
