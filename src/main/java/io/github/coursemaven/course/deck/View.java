package io.github.coursemaven.course.deck;

import java.nio.file.Path;

/** What a deck is published as. */
public enum View {
    /** Slides that reveal.js shows. */
    SLIDES(""),
    /** A sheet of paper for each slide. */
    PRINT("-print"),
    /** Slides with notes, or with lines to write on. */
    HANDOUT("-handout");

    private final String suffix;

    View(String suffix) {
        this.suffix = suffix;
    }

    /** The page of a deck, relative to the output directory: where its Markdown is among the sources. */
    public Path pageOf(Deck deck) {
        var name = deck.path().getFileName().toString();
        var end = name.lastIndexOf('.');
        return deck.path().resolveSibling(name.substring(0, end < 0 ? name.length() : end) + suffix + ".html");
    }
}
