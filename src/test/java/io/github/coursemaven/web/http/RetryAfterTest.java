package io.github.coursemaven.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

    private static final Instant NOW = Instant.parse("1994-11-06T08:49:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    0                             | PT0S
                    7                             | PT7S
                    ' 120 '                       | PT2M
                    Sun, 06 Nov 1994 08:49:37 GMT | PT37S
                    Sun, 06 Nov 1994 08:00:00 GMT | PT0S
                    Fri, 31 Dec 9999 23:59:59 GMT | PT70171719H10M59S
                    99999999999999999999999999999 | PT27777777H46M39S
                    """)
    void seconds_and_dates_are_understood(String header, Duration wait) {
        assertThat(wait(429, Map.of("Retry-After", header))).contains(wait);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-5", "1.5", "Mon, 06 Nov 1994 08:49:37 GMT", "1994-11-06T08:49:37Z", "１２"})
    void anything_else_is_ignored(String header) {
        assertThat(wait(429, Map.of("Retry-After", header))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"RateLimit-Reset", "X-RateLimit-Reset"})
    void a_limit_is_over_after_seconds_or_at_a_time(String name) {
        var later = String.valueOf(Instant.parse("2026-01-01T00:00:10Z").getEpochSecond());
        var now = Instant.parse("2026-01-01T00:00:00Z");

        assertThat(wait(429, Map.of(name, "30"))).contains(Duration.ofSeconds(30));
        assertThat(RetryAfter.of(
                        503, header -> Optional.ofNullable(Map.of(name, later).get(header)), now))
                .contains(Duration.ofSeconds(10));
        assertThat(wait(429, Map.of(name, "tomorrow"))).isEmpty();
    }

    @Test
    void a_limit_says_nothing_about_other_answers() {
        assertThat(wait(500, Map.of("X-RateLimit-Reset", "30"))).isEmpty();
        assertThat(wait(500, Map.of("Retry-After", "30"))).contains(Duration.ofSeconds(30));
    }

    @Test
    void the_first_header_that_can_be_read_counts() {
        assertThat(wait(429, Map.of("Retry-After", "1", "RateLimit-Reset", "2")))
                .contains(Duration.ofSeconds(1));
        assertThat(wait(429, Map.of("Retry-After", "x", "RateLimit-Reset", "2")))
                .contains(Duration.ofSeconds(2));
    }

    private static Optional<Duration> wait(int status, Map<String, String> headers) {
        return RetryAfter.of(status, name -> Optional.ofNullable(headers.get(name)), NOW);
    }
}
