package edu;

import java.util.ArrayDeque;
import java.util.Deque;

public final class Stack<E> {

    private final Deque<E> elements = new ArrayDeque<>();

    public void push(E element) {
        elements.addFirst(element);
    }

    public E pop() {
        return elements.removeFirst();
    }
}
