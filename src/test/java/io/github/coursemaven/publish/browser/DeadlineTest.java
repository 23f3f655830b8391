package io.github.coursemaven.publish.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    @Test
    void a_long_deck_has_more_time_and_says_how_much_it_had() {
        var first = Deadline.in(Duration.ofSeconds(90));
        var later = first.plus(Duration.ofMillis(500).multipliedBy(1_000));

        assertThat(later.patience()).isEqualTo(Duration.ofSeconds(590));
        assertThat(later.nanoTime() - first.nanoTime())
                .isEqualTo(Duration.ofSeconds(500).toNanos());
    }

    @Test
    void nothing_is_left_of_a_time_that_is_over() {
        assertThat(Deadline.in(Duration.ofSeconds(-1)).nanosLeft()).isZero();
    }
}
