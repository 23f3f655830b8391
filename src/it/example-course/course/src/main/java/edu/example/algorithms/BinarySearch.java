package edu.example.algorithms;

/** Halves the part of a sorted array that may hold the key until it is found or nothing is left. */
public final class BinarySearch {

    private BinarySearch() {
    }

    /**
     * Invariant of the loop: if {@code key} is in {@code a} at all, it is in {@code a[lo..hi)}.
     *
     * @param a in ascending order; not checked, as that alone would take n steps
     * @return an index of {@code key} (any of them, if there are several), or -1 where {@code a} does not hold it
     */
    public static int indexOf(int[] a, int key) {
        int lo = 0;
        int hi = a.length;
        while (lo < hi) {
            int mid = (lo + hi) >>> 1;
            if (a[mid] == key) {
                return mid;
            }
            if (a[mid] < key) {
                lo = mid + 1;
            } else {
                hi = mid;
            }
        }
        return -1;
    }
}
