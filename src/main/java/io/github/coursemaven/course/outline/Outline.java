package io.github.coursemaven.course.outline;

import io.github.coursemaven.course.deck.Column;
import io.github.coursemaven.course.deck.Deck;
import io.github.coursemaven.course.deck.Slide;
import io.github.coursemaven.course.options.RevealOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The slides of a deck that reveal.js shows, as it numbers and names them (6.0.2, {@code js/reveal.js},
 * {@code removeHiddenSlides}, {@code getIndices}). reveal.js supports two levels; deeper sections count as vertical slides here.
 */
public final class Outline {

    private final RevealOptions options;
    private final List<List<ShownSlide>> columns;
    private final SlideNames names;

    private Outline(RevealOptions options, List<List<ShownSlide>> columns, SlideNames names) {
        this.options = options;
        this.columns = columns;
        this.names = names;
    }

    /** Reads the outline of a deck. */
    public static Outline of(Deck deck) {
        var options = deck.options().revealOptions();
        var sections = deck.columns().stream()
                .map(column -> sections(column, options.showHiddenSlides()))
                .filter(column -> !column.isEmpty())
                .toList();
        var total = (int) sections.stream()
                .flatMap(List::stream)
                .filter(Section::isCounted)
                .count();
        var columns = numbered(sections, SlideNumbers.of(options, sections.size(), total), options);
        return new Outline(options, columns, SlideNames.of(deck, columns));
    }

    /** A slide, or one of the sections in it, that is shown. */
    record Section(Slide slide, int section, boolean first, boolean vertical) {

        boolean isCounted() {
            return slide.content().paper().get(section).isCounted();
        }
    }

    private static List<Section> sections(Column column, boolean hiddenToo) {
        return column.slides().stream()
                .flatMap(slide -> sections(slide, column.vertical(), hiddenToo).stream())
                .toList();
    }

    /** All that are shown. */
    static Stream<Section> sections(Deck deck) {
        var hiddenToo = deck.options().revealOptions().showHiddenSlides();
        return deck.columns().stream().flatMap(column -> sections(column, hiddenToo).stream());
    }

    /** The sections of the slide; if none of them is shown, what is beside them. */
    private static List<Section> sections(Slide slide, boolean vertical, boolean hiddenToo) {
        var parts = slide.content().paper();
        var whole = slide.content().sections();
        var sections = new ArrayList<Section>();
        for (var section = 0; section < whole; section++) {
            if (hiddenToo || !parts.get(section).isHidden()) {
                sections.add(new Section(slide, section, sections.isEmpty(), true));
            }
        }
        var isShown = hiddenToo || !parts.get(whole).isHidden();
        var hasContent = whole == 0
                || parts.get(whole).hasElements()
                || !slide.content().notesIn(whole).isEmpty();
        if (sections.isEmpty() && isShown && hasContent) {
            sections.add(new Section(slide, whole, true, vertical));
        }
        return sections;
    }

    private static List<List<ShownSlide>> numbered(
            List<List<Section>> columns, SlideNumbers numbers, RevealOptions options) {
        var numbered = new ArrayList<List<ShownSlide>>();
        var page = 0;
        var counted = 0;
        for (var column : columns) {
            var slides = new ArrayList<ShownSlide>();
            for (var section : column) {
                counted += section.isCounted() ? 1 : 0;
                var place = new SlidePlace(
                        ++page, numbered.size(), slides.size(), column.size(), section.vertical(), counted);
                slides.add(new ShownSlide(
                        section.slide(),
                        section.section(),
                        section.first(),
                        place,
                        anchor(place, options),
                        numbers.of(place, section.isCounted()),
                        options.fragments()
                                ? section.slide().content().fragments().get(section.section())
                                : 0));
            }
            numbered.add(List.copyOf(slides));
        }
        return numbered;
    }

    private static String anchor(SlidePlace place, RevealOptions options) {
        var first = options.firstNumber();
        var column = "/" + (place.column() + first);
        return place.row() == 0 ? column : column + "/" + (place.row() + first);
    }

    /** The slides of each column, which is one step to the right; none is empty. */
    public List<List<ShownSlide>> columns() {
        return columns;
    }

    /** All slides, column by column. */
    public List<ShownSlide> slides() {
        return columns.stream().flatMap(List::stream).toList();
    }

    /**
     * Where a link to the deck leads.
     *
     * @param fragment what the link has after the hash
     */
    public FragmentTarget at(String fragment) {
        var place = withoutDirective(fragment);
        var name = place.startsWith("/") ? place.substring(1) : place;
        return NumberedTarget.isMeantBy(name)
                ? new NumberedTarget(name, columns, names, options)
                : NamedTarget.of(name, names);
    }

    /** The fragment of a link for a page on paper, in place of the one for slides; the same if it leads to no slide. */
    public String onPaper(String fragment) {
        var place = withoutDirective(fragment);
        return place.isEmpty()
                ? fragment
                : at(place)
                        .slide()
                        .map(slide -> slide.anchor() + fragment.substring(place.length()))
                        .orElse(fragment);
    }

    /** Browsers hide from scripts what a fragment says about texts to highlight: {@code :~:text=word}. */
    private static String withoutDirective(String fragment) {
        var start = fragment.indexOf(":~:");
        return start < 0 ? fragment : fragment.substring(0, start);
    }
}
