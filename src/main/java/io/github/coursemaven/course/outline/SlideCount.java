package io.github.coursemaven.course.outline;

import io.github.coursemaven.base.output.Counted;
import io.github.coursemaven.course.deck.Deck;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How many slides there are.
 *
 * @param counted those that reveal.js counts, as the slide number {@code c/t} shows
 * @param hidden those that are not shown
 * @param uncounted those that are shown, but not counted
 */
public record SlideCount(int counted, int hidden, int uncounted) {

    private static final SlideCount NONE = new SlideCount(0, 0, 0);

    /** Counts the slides of a deck. */
    public static SlideCount of(Deck deck) {
        var shown = Outline.sections(deck).toList();
        var counted = (int) shown.stream().filter(Outline.Section::isCounted).count();
        var all = deck.slides().stream()
                .mapToInt(slide -> Math.max(1, slide.content().sections()))
                .sum();
        return new SlideCount(counted, Math.max(0, all - shown.size()), shown.size() - counted);
    }

    /** Counts the slides of some decks. */
    public static SlideCount of(Collection<Deck> decks) {
        return decks.stream().map(SlideCount::of).reduce(NONE, SlideCount::and);
    }

    private SlideCount and(SlideCount other) {
        return new SlideCount(counted + other.counted, hidden + other.hidden, uncounted + other.uncounted);
    }

    /** {@code 28 slides (2 hidden)}. */
    @Override
    public String toString() {
        var others = Stream.of(other(hidden, "hidden"), other(uncounted, "uncounted"))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        return Counted.of(counted, "slide") + (others.isEmpty() ? "" : " (" + others + ")");
    }

    private static String other(int count, String what) {
        return count == 0 ? "" : count + " " + what;
    }
}
