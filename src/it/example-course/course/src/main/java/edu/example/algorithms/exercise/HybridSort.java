package edu.example.algorithms.exercise;

import java.util.Comparator;

/** Exercise 3: merge sort that hands short runs to insertion sort. */
public final class HybridSort {

    private HybridSort() {
    }

    /** @param cutoff runs shorter than this are left to insertion sort; 2 or more */
    public static <T> void sort(
            T[] a, int cutoff, Comparator<? super T> order) {
        throw new UnsupportedOperationException("exercise 3");
    }
}
