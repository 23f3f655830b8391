package io.github.coursemaven.base.files;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * A pattern of single things and of any number of things. Matching takes at most as many steps as the pattern has parts, for each
 * thing: no pattern is slow.
 *
 * @param <T> what is matched: characters of a name, or names of a path
 */
record Wildcards<T>(List<Part<T>> parts) {

    Wildcards {
        parts = List.copyOf(parts);
    }

    /**
     * A part of a pattern.
     *
     * @param isMany whether it stands for any number of things, or none
     */
    record Part<T>(boolean isMany, Predicate<T> fits) {

        static <T> Part<T> many() {
            return new Part<>(true, thing -> true);
        }

        static <T> Part<T> one(Predicate<T> fits) {
            return new Part<>(false, fits);
        }
    }

    boolean match(List<T> things) {
        var reached = withNone(new BitSet(), 0);
        for (var thing : things) {
            var next = new BitSet();
            reached.stream().filter(at -> at < parts.size()).forEach(at -> {
                var part = parts.get(at);
                if (part.isMany()) {
                    withNone(next, at);
                } else if (part.fits().test(thing)) {
                    withNone(next, at + 1);
                }
            });
            reached = next;
        }
        return reached.get(parts.size());
    }

    /** Adds a place in the pattern, and those after it that are reached by parts that stand for nothing. */
    private BitSet withNone(BitSet reached, int first) {
        var at = first;
        reached.set(at);
        while (at < parts.size() && parts.get(at).isMany()) {
            at++;
            reached.set(at);
        }
        return reached;
    }
}
