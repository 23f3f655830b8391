package io.github.coursemaven.base.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownTest {

    @ParameterizedTest
    @CsvSource({"abc, abc", "abcd, abcd", "abcde, abcd…", "abc😀, abc…", "ab😀, ab😀", "ab😀c, ab😀…", "😀😀😀, 😀😀…"})
    void long_text_is_cut_between_characters(String text, String shown) {
        assertThat(Shown.cut(text, 4)).isEqualTo(shown);
    }
}
