package edu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class StackTest {

    // tag::last-in[]
    @Test
    void lastInIsFirstOut() {
        var stack = new Stack<String>();
        stack.push("a");
        stack.push("b");
        assertEquals("b", stack.pop());
    }
    // end::last-in[]
}
