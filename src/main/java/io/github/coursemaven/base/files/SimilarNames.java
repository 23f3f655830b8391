package io.github.coursemaven.base.files;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Names, of which one may be meant by a misspelt one. Prepared once for many questions: a deck may have thousands of headings,
 * and as many links that miss them.
 */
public final class SimilarNames {

    /** So many names of the right length and letters are compared with a misspelt one; nobody has more that are alike. */
    private static final int MOST_COMPARED = 200;

    private final Map<Integer, List<Name>> byLength;

    private SimilarNames(Map<Integer, List<Name>> byLength) {
        this.byLength = byLength;
    }

    public static SimilarNames of(Collection<String> names) {
        return new SimilarNames(names.stream().sorted().map(Name::of).collect(Collectors.groupingBy(name -> name.text()
                .length())));
    }

    /** A name that may be meant, and how many letters differ. */
    public record Similar(String name, int distance) {}

    /** @param letters for each letter one bit of 64, which it may share with others */
    private record Name(String text, long letters) {

        static Name of(String text) {
            var lower = text.toLowerCase(Locale.ROOT);
            var letters = 0L;
            for (var index = 0; index < lower.length(); index++) {
                letters |= 1L << (lower.charAt(index) & 63);
            }
            return new Name(text, letters);
        }

        /** Each letter that is changed can take one bit away and add one. */
        boolean mayBeWithin(int distance, Name other) {
            return Long.bitCount(letters ^ other.letters) <= 2 * distance;
        }
    }

    /** The names that are near enough to be meant, the nearest first; of equally near ones, the first in the alphabet. */
    public List<Similar> to(String written) {
        var name = Name.of(written);
        var limit = EditDistance.limitFor(written);
        var similar = new ArrayList<Similar>();
        var compared = 0;
        for (var length = written.length() - limit; length <= written.length() + limit; length++) {
            for (var candidate : byLength.getOrDefault(length, List.of())) {
                if (compared < MOST_COMPARED && candidate.mayBeWithin(limit, name)) {
                    compared++;
                    similar.add(new Similar(candidate.text(), EditDistance.between(written, candidate.text())));
                }
            }
        }
        similar.removeIf(candidate -> candidate.distance() > limit);
        similar.sort(Comparator.comparingInt(Similar::distance).thenComparing(Similar::name));
        return similar;
    }

    /** The name that was probably meant. */
    public Optional<String> nearest(String written) {
        return to(written).stream().map(Similar::name).findFirst();
    }
}
