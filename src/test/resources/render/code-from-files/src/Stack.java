package edu;

import java.util.Arrays;

/** A stack with a limit. */
public class Stack<E> {

    // #region fields
    private Object[] items = new Object[4];
    private int size;
    // #endregion

    // tag::push[]
    public void push(E e) {
        // ANCHOR: grow
        if (size == items.length) {
            items = Arrays.copyOf(items, 2 * size);
        }
        // ANCHOR_END: grow
        items[size++] = e; // "<b>&amp;"
    }
    // end::push[]

    public boolean isEmpty() {
        return size == 0;
    }

    static class Node<T> {
        T value;
        Node<T> next;
    }
}
