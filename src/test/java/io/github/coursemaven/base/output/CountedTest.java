package io.github.coursemaven.base.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountedTest {

    @ParameterizedTest
    @CsvSource({"0, 0 decks", "1, 1 deck", "2, 2 decks"})
    void one_is_singular(long number, String text) {
        assertThat(Counted.of(number, "deck")).isEqualTo(text);
    }
}
