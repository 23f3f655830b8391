package io.github.coursemaven.check.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class BaselineUseTest {

    @Test
    void letter_case_does_not_matter() {
        assertThat(BaselineUse.of("WRITE")).isEqualTo(BaselineUse.WRITE);
        assertThat(BaselineUse.of(" write ")).isEqualTo(BaselineUse.WRITE);
        assertThat(BaselineUse.of("off")).isEqualTo(BaselineUse.OFF);
    }

    @Test
    void another_word_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BaselineUse.of("wirte"))
                .withMessage(
                        "'wirte' is not known; use write to record the problems of today, off to show all as new, or"
                                + " read");
    }
}
