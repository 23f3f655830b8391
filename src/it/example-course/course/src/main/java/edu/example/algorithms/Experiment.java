package edu.example.algorithms;

import java.util.Comparator;
import java.util.Locale;
import java.util.Random;

/** Counts the comparisons of both sorting methods on shuffled numbers, and prints them beside the least possible. */
public final class Experiment {

    private static final long SEED = 17;

    private Experiment() {
    }

    public static void main(String[] args) {
        System.out.printf("%8s %12s %12s %12s%n", "n", "insertion", "merge", "log2(n!)");
        for (int n = 10; n <= 10_000; n *= 10) {
            Integer[] numbers = shuffled(n);
            CountingComparator<Integer> insertion = new CountingComparator<>(Comparator.naturalOrder());
            InsertionSort.sort(numbers.clone(), insertion);
            CountingComparator<Integer> merge = new CountingComparator<>(Comparator.naturalOrder());
            MergeSort.sort(numbers.clone(), merge);
            System.out.printf(Locale.ROOT, "%8d %12d %12d %12.0f%n",
                    n, insertion.count(), merge.count(), Math.ceil(bitsToOrder(n)));
        }
    }

    /** The numbers from 0 to n - 1, every order equally likely, and the same order in every run. */
    public static Integer[] shuffled(int n) {
        Random random = new Random(SEED);
        Integer[] numbers = new Integer[n];
        for (int i = 0; i < n; i++) {
            int j = random.nextInt(i + 1);
            numbers[i] = numbers[j];
            numbers[j] = i;
        }
        return numbers;
    }

    /** @return log2(n!), below which no method that only compares can stay on average */
    static double bitsToOrder(int n) {
        double bits = 0;
        for (int i = 2; i <= n; i++) {
            bits += Math.log(i) / Math.log(2);
        }
        return bits;
    }
}
