package edu.example.algorithms;

/** Looks at one element after the other. Works on any array, sorted or not. */
public final class LinearSearch {

    private LinearSearch() {
    }

    /** @return the smallest index of {@code key}, or -1 where {@code a} does not hold it */
    public static int indexOf(int[] a, int key) {
        for (int i = 0; i < a.length; i++) {
            if (a[i] == key) {
                return i;
            }
        }
        return -1;
    }
}
