package io.github.coursemaven.base.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final ArrayList<String> lines = new ArrayList<>();
    private final AtomicLong clock = new AtomicLong(Long.MAX_VALUE);

    @Test
    void short_work_is_not_reported() {
        var progress = progress(2007);
        for (var ms = 1; ms < 2000; ms++) {
            pass(1);
            progress.advance();
        }
        assertThat(lines).isEmpty();
    }

    @Test
    void long_work_is_reported_after_two_seconds_and_then_every_five() {
        var progress = progress(2007);
        for (var ms = 10; ms < 15_000; ms += 10) {
            pass(10);
            progress.reach(ms / 10);
        }
        assertThat(lines).containsExactly("Printing: 200 of 2007", "Printing: 700 of 2007", "Printing: 1200 of 2007");
    }

    @Test
    void the_end_is_not_reported() {
        var progress = progress(2);
        pass(1000);
        progress.advance();
        pass(9000);
        progress.advance();

        assertThat(lines).isEmpty();
        assertThat(progress.untilNext()).isEqualTo(Duration.ofSeconds(5).toNanos());
    }

    @Test
    void it_is_known_when_the_next_report_is_due() {
        var progress = progress(3);
        pass(500);
        assertThat(progress.untilNext()).isEqualTo(Duration.ofMillis(1500).toNanos());
        pass(2000);
        assertThat(progress.untilNext()).isZero();
        progress.advance();
        assertThat(progress.untilNext()).isEqualTo(Duration.ofSeconds(5).toNanos());
        assertThat(lines).containsExactly("Printing: 1 of 3");
    }

    private Progress progress(int all) {
        return new Progress("Printing: %d of %d", all, lines::add, clock::get);
    }

    private void pass(long milliseconds) {
        clock.addAndGet(Duration.ofMillis(milliseconds).toNanos());
    }
}
