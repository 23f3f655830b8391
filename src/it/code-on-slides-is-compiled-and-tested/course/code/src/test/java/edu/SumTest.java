package edu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SumTest {

    @Test
    void oneAndOne() {
        assertEquals(2, 1 + 1);
    }
}
