package io.github.coursemaven.base.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PrecedenceTest {

    private final Precedence precedence = new Precedence();

    @Test
    void long_work_does_not_pause_while_nobody_waits() throws Exception {
        CompletableFuture.runAsync(precedence::pause).get(20, TimeUnit.SECONDS);
    }

    @Test
    void long_work_goes_on_when_short_work_is_done() throws Exception {
        var goesOn = precedence.first(() -> {
            var longWork = CompletableFuture.runAsync(precedence::pause);
            assertThat(longWork).isNotDone();
            return longWork;
        });
        goesOn.get(20, TimeUnit.SECONDS);
    }

    @Test
    void long_work_goes_on_when_short_work_fails() throws Exception {
        assertThatThrownBy(() -> precedence.first(() -> {
                    throw new IOException("gone");
                }))
                .isInstanceOf(IOException.class);
        CompletableFuture.runAsync(precedence::pause).get(20, TimeUnit.SECONDS);
    }
}
