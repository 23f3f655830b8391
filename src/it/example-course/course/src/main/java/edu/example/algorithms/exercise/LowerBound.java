package edu.example.algorithms.exercise;

/** Exercise 1: the first place where a key could stand. */
public final class LowerBound {

    private LowerBound() {
    }

    /**
     * @param a in ascending order, the same number perhaps several times
     * @return the smallest index i with {@code a[i] >= key}; {@code a.length} where every element is smaller
     */
    public static int lowerBound(int[] a, int key) {
        throw new UnsupportedOperationException("exercise 1");
    }
}
