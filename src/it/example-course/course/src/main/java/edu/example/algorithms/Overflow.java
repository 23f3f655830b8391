package edu.example.algorithms;

/** The middle of two large numbers, once wrong and once right. */
public final class Overflow {

    private Overflow() {
    }

    /** @return a negative number, as the sum is too large for an int */
    public static int wrong() {
        // #region wrong
        int lo = 1_500_000_000;
        int hi = 2_000_000_000;

        int mid = (lo + hi) / 2;        // -397 483 648
        // #endregion
        return mid;
    }

    /** @return the middle: the sum is read as a number without a sign */
    public static int right() {
        // #region right
        int lo = 1_500_000_000;
        int hi = 2_000_000_000;

        int mid = (lo + hi) >>> 1;      // 1 750 000 000
        // #endregion
        return mid;
    }
}
