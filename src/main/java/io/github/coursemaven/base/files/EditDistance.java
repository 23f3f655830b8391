package io.github.coursemaven.base.files;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** How much two names differ: the optimal string alignment distance, ignoring upper and lower case. */
public final class EditDistance {

    private EditDistance() {}

    /** The number of letters added, left out, changed or swapped with a neighbour. */
    public static int between(String one, String other) {
        var a = one.toLowerCase(Locale.ROOT);
        var b = other.toLowerCase(Locale.ROOT);
        return distance(a, b);
    }

    /** Whether two names differ by no more than a limit. */
    public static boolean isWithin(int limit, String one, String other) {
        var a = one.toLowerCase(Locale.ROOT);
        var b = other.toLowerCase(Locale.ROOT);
        return Math.abs(a.length() - b.length()) <= limit && distance(a, b) <= limit;
    }

    private static int distance(String a, String b) {
        var distances = new int[a.length() + 1][b.length() + 1];
        for (var i = 0; i <= a.length(); i++) {
            for (var j = 0; j <= b.length(); j++) {
                distances[i][j] = i == 0 || j == 0 ? i + j : cheapest(distances, a, i, b, j);
            }
        }
        return distances[a.length()][b.length()];
    }

    /** How many letters of a name may differ from what was meant; in a path, only the file name counts. */
    static int limitFor(String written) {
        var name = written.substring(written.lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", "");
        return Math.min(Math.max(2, name.length() / 4), name.length() / 2);
    }

    /** The nearest of some names, if it is near enough to be meant; of equally near ones, the first in the alphabet. */
    public static Optional<String> nearest(String written, Collection<String> candidates) {
        return SimilarNames.of(candidates).nearest(written);
    }

    private static int cheapest(int[][] distances, String a, int i, String b, int j) {
        var same = a.charAt(i - 1) == b.charAt(j - 1);
        var changed = distances[i - 1][j - 1] + (same ? 0 : 1);
        var best = Math.min(changed, Math.min(distances[i - 1][j], distances[i][j - 1]) + 1);
        var swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, distances[i - 2][j - 2] + 1) : best;
    }
}
