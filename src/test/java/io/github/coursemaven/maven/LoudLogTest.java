package io.github.coursemaven.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.apache.maven.plugin.logging.Log;
import org.junit.jupiter.api.Test;

class LoudLogTest {

    private final Log log = mock(Log.class);
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final LoudLog loud = new LoudLog(log, new PrintStream(printed, true, StandardCharsets.UTF_8));

    @Test
    void a_quiet_build_prints_what_its_log_would_leave_out() {
        loud.info("Open http://localhost:1948/");
        loud.warn("The remote control is on");
        loud.error("The course cannot be built");

        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("Open http://localhost:1948/", "The remote control is on");
        verify(log, never()).info("Open http://localhost:1948/");
        verify(log).error("The course cannot be built");
    }

    @Test
    void other_builds_have_it_in_their_log_alone() {
        when(log.isInfoEnabled()).thenReturn(true);
        when(log.isWarnEnabled()).thenReturn(true);
        loud.info("Open http://localhost:1948/");
        loud.warn("The remote control is on");

        verify(log).info("Open http://localhost:1948/");
        verify(log).warn("The remote control is on");
        assertThat(printed.size()).isZero();
    }
}
