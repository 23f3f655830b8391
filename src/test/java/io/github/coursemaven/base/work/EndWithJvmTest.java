package io.github.coursemaven.base.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class EndWithJvmTest {

    private final AtomicInteger ends = new AtomicInteger();
    private final EndWithJvm ending = new EndWithJvm("course-test-end", ends::incrementAndGet);

    @Test
    void what_is_closed_ends_at_once() {
        ending.begin();
        assertThat(ends).hasValue(0);
        ending.close();
        assertThat(ends).hasValue(1);
    }

    @Test
    void what_never_began_can_be_closed_too() {
        ending.close();
        assertThat(ends).hasValue(1);
    }
}
