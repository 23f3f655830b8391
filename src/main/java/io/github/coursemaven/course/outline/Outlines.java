package io.github.coursemaven.course.outline;

import io.github.coursemaven.course.deck.Deck;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The outlines of the decks of one course, each read once. For one thread. */
public final class Outlines {

    private final Map<Path, Outline> outlines = new HashMap<>();

    /** The outline of a deck. */
    public Outline of(Deck deck) {
        return outlines.computeIfAbsent(deck.file(), file -> Outline.of(deck));
    }
}
