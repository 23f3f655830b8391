package edu.example.algorithms.exercise;

import edu.example.algorithms.CountingComparator;
import edu.example.algorithms.Experiment;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;

/** Tries the exercises on a few thousand small arrays and says how far they got. */
public final class Check {

    private static final int ROUNDS = 2_000;

    private Check() {
    }

    public static void main(String[] args) {
        report("1 LowerBound ", Check::lowerBound);
        report("2 Occurrences", Check::occurrences);
        report("3 HybridSort ", Check::hybridSort);
    }

    private static void report(String exercise, Runnable check) {
        System.out.println(exercise + "  " + outcome(check));
    }

    private static String outcome(Runnable check) {
        try {
            check.run();
            return "good";
        } catch (UnsupportedOperationException notBegun) {
            return "not begun";
        } catch (AssertionError | RuntimeException wrong) {
            return "not yet: " + wrong.getMessage();
        }
    }

    private static void lowerBound() {
        forRandomArrays((a, key) -> {
            int expected = (int) Arrays.stream(a).filter(x -> x < key).count();
            expect("lowerBound", a, key, expected, LowerBound.lowerBound(a, key));
        });
    }

    private static void occurrences() {
        forRandomArrays((a, key) -> {
            int expected = (int) Arrays.stream(a).filter(x -> x == key).count();
            expect("count", a, key, expected, Occurrences.count(a, key));
        });
    }

    private static void hybridSort() {
        Integer[] numbers = Experiment.shuffled(1_000);
        for (int cutoff : new int[] {2, 8, 16, 64, 2_000}) {
            Integer[] sorted = numbers.clone();
            CountingComparator<Integer> order = new CountingComparator<>(Comparator.naturalOrder());
            HybridSort.sort(sorted, cutoff, order);
            for (int i = 0; i < sorted.length; i++) {
                if (sorted[i] != i) {
                    throw new AssertionError("cutoff " + cutoff + " leaves " + sorted[i] + " at index " + i);
                }
            }
            System.out.printf("  cutoff %5d: %7d comparisons%n", cutoff, order.count());
        }
    }

    private static void forRandomArrays(ArrayCheck check) {
        Random random = new Random(42);
        for (int round = 0; round < ROUNDS; round++) {
            int[] a = random.ints(random.nextInt(12), 0, 10).sorted().toArray();
            check.on(a, random.nextInt(12) - 1);
        }
    }

    private static void expect(String method, int[] a, int key, int expected, int actual) {
        if (actual != expected) {
            throw new AssertionError(
                    method + "(" + Arrays.toString(a) + ", " + key + ") is " + expected + ", not " + actual);
        }
    }

    private interface ArrayCheck {
        void on(int[] a, int key);
    }
}
