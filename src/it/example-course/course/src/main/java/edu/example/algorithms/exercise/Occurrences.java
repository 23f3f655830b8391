package edu.example.algorithms.exercise;

/** Exercise 2: how often does a key occur? */
public final class Occurrences {

    private Occurrences() {
    }

    /**
     * @param a in ascending order
     * @return how often {@code key} is in {@code a}, found in a number of steps that is logarithmic in {@code a.length}
     */
    public static int count(int[] a, int key) {
        throw new UnsupportedOperationException("exercise 2");
    }
}
