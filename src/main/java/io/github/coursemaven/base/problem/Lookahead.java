package io.github.coursemaven.base.problem;

import java.util.function.IntUnaryOperator;

/**
 * Where something comes next in a text. Who asks from place to place goes through the text only once, even where that
 * something is far away or never comes.
 */
public final class Lookahead {

    private final IntUnaryOperator search;
    private int from = 1;
    private int found;

    /** @param search from an offset, to that of the next such place; or to one that is larger than any, if there is none */
    public Lookahead(IntUnaryOperator search) {
        this.search = search;
    }

    /** Looks for a text; where there is none, the length of the whole is told. */
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
