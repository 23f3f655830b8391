package io.github.coursemaven.render;

import io.github.coursemaven.deck.Deck;
import io.github.coursemaven.deck.Slide;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The slides of a deck that reveal.js shows, and how it numbers them (6.0.2, {@code slidenumber.js} and
 * {@code removeHiddenSlides}).
 *
 * @param columns how many steps to the right there are, the first slide included
 * @param firstIndex what links call the first slide: 0, or by {@code hashOneBasedIndex} 1
 */
public record ShownSlides(List<Place> places, int columns, int firstIndex) {

    public ShownSlides {
        places = List.copyOf(places);
    }

    /**
     * A slide and where it stands.
     *
     * @param column 0-based, as {@code row}
     * @param columnHeight slides in its column
     * @param vertical whether it is one of a stack, which may have but one slide
     * @param counted slides up to this one that count
     */
    public record Place(Slide slide, int column, int row, int columnHeight, boolean vertical, int counted) {

        boolean isCounted() {
            return !visibility(slide).equals("uncounted");
        }
    }

    public static ShownSlides of(Deck deck) {
        var settings = RevealSettings.of(deck);
        var all = settings.flag("showHiddenSlides", false);
        var places = new ArrayList<Place>();
        var columns = 0;
        var counted = 0;
        for (var column : deck.columns()) {
            var slides = column.slides().stream()
                    .filter(slide -> all || !visibility(slide).equals("hidden"))
                    .toList();
            for (var row = 0; row < slides.size(); row++) {
                var slide = slides.get(row);
                counted += visibility(slide).equals("uncounted") ? 0 : 1;
                places.add(new Place(slide, columns, row, slides.size(), column.vertical(), counted));
            }
            columns += slides.isEmpty() ? 0 : 1;
        }
        return new ShownSlides(places, columns, settings.flag("hashOneBasedIndex", false) ? 1 : 0);
    }

    private static String visibility(Slide slide) {
        return slide.html().paper().attribute("data-visibility").asWritten();
    }

    /** How many slides count. */
    int total() {
        return (int) places.stream().filter(Place::isCounted).count();
    }

    /** The id of a slide's page, which is what links to slides say after the hash. */
    public String anchor(Place place) {
        var column = "/" + (place.column() + firstIndex);
        return place.row() == 0 ? column : column + "/" + (place.row() + firstIndex);
    }

    Optional<Place> at(int column, int row) {
        return places.stream()
                .filter(place -> place.column() == column && place.row() == row)
                .findFirst();
    }

    /** The slide that is, or has in it, an element with an id. */
    Optional<Place> withId(String id) {
        return places.stream()
                .filter(place -> place.slide().html().ids().stream()
                        .anyMatch(known -> known.name().equals(id)))
                .findFirst();
    }
}
