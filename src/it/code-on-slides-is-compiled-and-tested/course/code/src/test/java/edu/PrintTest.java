package edu;

import org.junit.jupiter.api.Test;

class PrintTest {

    @Test
    void prints() {
        var stack = new Stack<String>();
        stack.push("a");
        stack.push("b");
        System.out.println(stack.pop());
        System.out.println(stack.pop());
    }
}
