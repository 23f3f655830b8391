package io.github.coursemaven.render;

import io.github.coursemaven.course.deck.Column;
import io.github.coursemaven.course.deck.Deck;
import io.github.coursemaven.course.deck.Slide;
import io.github.coursemaven.markdown.PaperSlide;
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
     * @param number of its page, 1-based
     * @param column 0-based, as {@code row}
     * @param columnHeight slides in its column
     * @param vertical whether it is one of a stack, which may have but one slide
     * @param counted slides up to this one that count
     */
    public record Place(Sheet sheet, int number, int column, int row, int columnHeight, boolean vertical, int counted) {

        PaperSlide paper() {
            return sheet.paper();
        }

        boolean isCounted() {
            return sheet.isCounted();
        }
    }

    /**
     * A slide, or one of the sections in it.
     *
     * @param first whether no section of the same slide goes before
     */
    public record Sheet(Slide slide, PaperSlide paper, boolean first) {

        boolean isHidden() {
            return visibility().equals("hidden");
        }

        boolean isCounted() {
            return !visibility().equals("uncounted");
        }

        private String visibility() {
            return paper.attribute("data-visibility").asWritten();
        }
    }

    public static ShownSlides of(Deck deck) {
        var settings = RevealSettings.of(deck);
        var all = settings.flag("showHiddenSlides", false);
        var places = new ArrayList<Place>();
        var columns = 0;
        var counted = 0;
        for (var column : deck.columns()) {
            var sheets = sheets(column);
            var shown =
                    sheets.stream().filter(sheet -> all || !sheet.isHidden()).toList();
            for (var row = 0; row < shown.size(); row++) {
                var sheet = shown.get(row);
                counted += sheet.isCounted() ? 1 : 0;
                places.add(new Place(
                        sheet,
                        places.size() + 1,
                        columns,
                        row,
                        shown.size(),
                        column.vertical() || sheets.size() > 1,
                        counted));
            }
            columns += shown.isEmpty() ? 0 : 1;
        }
        return new ShownSlides(places, columns, settings.flag("hashOneBasedIndex", false) ? 1 : 0);
    }

    private static List<Sheet> sheets(Column column) {
        var sheets = new ArrayList<Sheet>();
        for (var slide : column.slides()) {
            var papers = slide.html().paper();
            for (var index = 0; index < papers.size(); index++) {
                sheets.add(new Sheet(slide, papers.get(index), index == 0));
            }
        }
        return sheets;
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
                .filter(place -> place.sheet().slide().html().ids().stream()
                        .anyMatch(known -> known.name().equals(id)))
                .findFirst();
    }
}
