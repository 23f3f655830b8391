package io.github.coursemaven.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class BrowserProgressTest {

    private final ArrayList<String> lines = new ArrayList<>();
    private final AtomicLong clock = new AtomicLong(Long.MAX_VALUE);
    private final BrowserProgress progress = new BrowserProgress("Printing PDFs: %d of %d", 4, lines::add, clock::get);

    @Test
    void short_work_is_not_told_of() {
        doneAfter(4.9);

        assertThat(lines).isEmpty();
    }

    @Test
    void long_work_is_told_of_every_five_seconds() {
        doneAfter(5);
        doneAfter(4.9);
        doneAfter(0.1);

        assertThat(lines).containsExactly("Printing PDFs: 1 of 4", "Printing PDFs: 3 of 4");
    }

    @Test
    void the_end_is_not_told_of() {
        doneAfter(1);
        doneAfter(1);
        doneAfter(1);
        doneAfter(9);

        assertThat(lines).isEmpty();
    }

    private void doneAfter(double seconds) {
        clock.addAndGet(Duration.ofMillis((long) (seconds * 1000)).toNanos());
        progress.advance();
    }
}
