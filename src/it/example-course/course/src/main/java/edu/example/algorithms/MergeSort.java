package edu.example.algorithms;

import java.util.Comparator;

/** Sorts two halves, then merges them. Stable; n log n in every case; needs a second array of the same length. */
public final class MergeSort {

    private MergeSort() {
    }

    public static <T> void sort(T[] a, Comparator<? super T> order) {
        sort(a, a.clone(), 0, a.length, order);
    }

    // #region halves
    private static <T> void sort(
            T[] a, T[] buffer, int lo, int hi, Comparator<? super T> order) {
        if (hi - lo < 2) {
            return;
        }
        int mid = (lo + hi) >>> 1;
        sort(a, buffer, lo, mid, order);
        sort(a, buffer, mid, hi, order);
        merge(a, buffer, lo, mid, hi, order);
    }
    // #endregion

    /** Merges the sorted runs {@code a[lo..mid)} and {@code a[mid..hi)} into {@code a[lo..hi)}. */
    public static <T> void merge(
            T[] a, T[] buffer, int lo, int mid, int hi, Comparator<? super T> order) {
        System.arraycopy(a, lo, buffer, lo, hi - lo);
        int left = lo;
        int right = mid;
        for (int k = lo; k < hi; k++) {
            boolean takeLeft = right == hi
                    || left < mid && order.compare(buffer[left], buffer[right]) <= 0;
            a[k] = takeLeft ? buffer[left++] : buffer[right++];
        }
    }
}
