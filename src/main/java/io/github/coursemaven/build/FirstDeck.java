package io.github.coursemaven.build;

import java.util.List;

/** How to write a first deck, for a person who has none. */
final class FirstDeck {

    /** A name that makes any file a deck. */
    static final String FILE = "slides.md";

    static final List<String> TEXT = List.of("# My first slide", "---", "# My second slide");

    private FirstDeck() {}

    /** Lines for the log. */
    static List<String> advice(String nextStep) {
        return List.of(
                "To begin, write these three lines into a file named '" + FILE + "':",
                "    " + TEXT.get(0),
                "    " + TEXT.get(1),
                "    " + TEXT.get(2),
                nextStep);
    }
}
