package io.github.coursemaven.base.problem;

import java.util.function.IntUnaryOperator;

/**
 * Finds the next place of something in a text. Calls for one place after another go through the text only once, even if that
 * something is far away or missing.
 */
public final class Lookahead {

    private final IntUnaryOperator search;
    private int from = 1;
    private int found;

    /** @param search takes an offset, and returns that of the next such place; if there is none, an offset larger than any */
    public Lookahead(IntUnaryOperator search) {
        this.search = search;
    }

    /** Looks for a text; if there is none, {@link #next} returns the length of the whole. */
    public static Lookahead to(String sought, String text) {
        return new Lookahead(offset -> {
            var next = text.indexOf(sought, offset);
            return next < 0 ? text.length() : next;
        });
    }

    /** The first such place at an offset or after it. */
    public int next(int offset) {
        if (offset < from || found < offset) {
            from = offset;
            found = search.applyAsInt(offset);
        }
        return found;
    }
}
