package edu.example.algorithms;

import java.util.Comparator;

/** Sorts as many of us sort a hand of cards. Stable; quadratic in general, linear on input that is nearly sorted. */
public final class InsertionSort {

    private InsertionSort() {
    }

    public static <T> void sort(T[] a, Comparator<? super T> order) {
        sort(a, 0, a.length, order);
    }

    /** Sorts {@code a[lo..hi)} and leaves the rest alone. */
    public static <T> void sort(T[] a, int lo, int hi, Comparator<? super T> order) {
        // #region insert
        for (int i = lo + 1; i < hi; i++) {
            T card = a[i];
            int j = i;
            while (j > lo && order.compare(a[j - 1], card) > 0) {
                a[j] = a[j - 1];
                j--;
            }
            a[j] = card;
        }
        // #endregion
    }
}
