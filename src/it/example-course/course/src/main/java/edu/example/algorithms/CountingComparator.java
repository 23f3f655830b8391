package edu.example.algorithms;

import java.util.Comparator;

/** Orders as another comparator does, and counts how often it is asked. */
public final class CountingComparator<T> implements Comparator<T> {

    private final Comparator<? super T> order;
    private long count;

    public CountingComparator(Comparator<? super T> order) {
        this.order = order;
    }

    @Override
    public int compare(T left, T right) {
        count++;
        return order.compare(left, right);
    }

    public long count() {
        return count;
    }
}
