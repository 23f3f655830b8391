package io.github.coursemaven.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final long START = Long.MAX_VALUE - TimeUnit.SECONDS.toNanos(3);

    private final Heard heard = new Heard();

    @Test
    void a_short_check_says_nothing() {
        var progress = new Progress(heard, 2007, START);
        for (var ms = 0; ms < 2000; ms++) {
            progress.tell(at(ms), ms, 96);
        }
        assertThat(heard.progress()).isEmpty();
    }

    @Test
    void a_long_check_says_after_two_seconds_and_then_every_five_how_far_it_is() {
        var progress = new Progress(heard, 2007, START);
        for (var ms = 0; ms < 15_000; ms++) {
            progress.tell(at(ms), ms / 10, 96);
        }
        assertThat(heard.progress())
                .containsExactly(
                        "Checking links: 200 of 2007, on 96 hosts",
                        "Checking links: 700 of 2007, on 96 hosts",
                        "Checking links: 1200 of 2007, on 96 hosts");
    }

    @Test
    void it_is_known_when_there_is_something_to_say() {
        var progress = new Progress(heard, 3, START);

        assertThat(progress.untilNext(at(500))).isEqualTo(TimeUnit.MILLISECONDS.toNanos(1500));
        assertThat(progress.untilNext(at(2500))).isZero();
        progress.tell(at(2500), 1, 1);
        assertThat(progress.untilNext(at(2500))).isEqualTo(TimeUnit.SECONDS.toNanos(5));
        assertThat(heard.progress()).containsExactly("Checking links: 1 of 3, on 1 host");
    }

    private static long at(long ms) {
        return START + TimeUnit.MILLISECONDS.toNanos(ms);
    }
}
