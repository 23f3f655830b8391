package io.github.coursemaven.base.output;

/** A number of things, in words. */
public final class Counted {

    private Counted() {}

    /** {@code 1 deck}, {@code 2 decks}. */
    public static String of(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
