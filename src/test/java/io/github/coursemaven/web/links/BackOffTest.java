package io.github.coursemaven.web.links;

import static io.github.coursemaven.server.TestServer.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.server.TestServer;
import io.github.coursemaven.web.status.LinkStatus;
import io.github.coursemaven.web.status.LinkStatus.Outcome;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a host that has enough is treated. One request at a time, so that the order is known. */
@Timeout(30)
class BackOffTest {

    private TestServer server;

    @BeforeEach
    void start() throws IOException {
        server = new TestServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Retry-After       | 1                             | 1000
                    RateLimit-Reset   | 1                             | 1000
                    x-ratelimit-reset | 1                             | 1000
                    x-ratelimit-reset | 1000000001                    | 0
                    Retry-After       | Sun, 06 Nov 1994 08:49:37 GMT | 0
                    Retry-After       | soon                          | 800
                    """)
    void it_is_asked_again_after_the_wait_that_it_wants(String header, String wait, long leastMs) {
        refuseOnce(header, wait);

        assertThat(check(List.of("/a"))).extracting(LinkStatus::outcome).containsExactly(Outcome.GOOD);
        assertThat(server.requests()).containsExactly("HEAD /a", "HEAD /a");
        assertThat(gapMs()).isGreaterThanOrEqualTo(leastMs - 10);
    }

    @Test
    void a_date_is_waited_for() {
        refuseOnce(
                "Retry-After",
                DateTimeFormatter.RFC_1123_DATE_TIME.format(
                        ZonedDateTime.now(ZoneOffset.UTC).plusSeconds(3)));

        assertThat(check(List.of("/a"))).extracting(LinkStatus::outcome).containsExactly(Outcome.GOOD);
        assertThat(server.requests()).containsExactly("HEAD /a", "HEAD /a");
    }

    @ParameterizedTest
    @CsvSource({"Retry-After, 61", "RateLimit-Reset, 3600", "X-RateLimit-Reset, 99999999999999999999"})
    void a_host_that_wants_a_longer_wait_gets_no_more_requests(String header, String wait) {
        var pages = IntStream.range(0, 20).mapToObj(page -> "/" + page).toList();
        pages.forEach(page -> server.with(page, exchange -> {
            exchange.getResponseHeaders().set(header, wait);
            exchange.sendResponseHeaders(429, -1);
        }));

        assertThat(check(pages)).hasSize(20).allMatch(status -> status.complaint()
                .orElse("")
                .startsWith("is left alone, as its host wants us to wait "));
        assertThat(server.requests()).containsExactly("HEAD /0");
    }

    @Test
    void after_five_URLs_in_a_row_it_is_left_alone() {
        var pages = IntStream.range(0, 20).mapToObj(page -> "/" + page).toList();
        pages.forEach(page -> server.with(page, status(500)));

        assertThat(check(pages)).hasSize(20).extracting(LinkStatus::outcome).containsOnly(Outcome.UNCERTAIN);
        assertThat(server.requests())
                .containsExactly(
                        "HEAD /0", "GET /0", "HEAD /1", "GET /1", "HEAD /2", "GET /2", "HEAD /3", "GET /3", "HEAD /4");
    }

    @Test
    void a_long_check_says_how_far_it_is() {
        server.with("/a", exchange -> {
            TimeUnit.MILLISECONDS.sleep(2500);
            exchange.sendResponseHeaders(200, -1);
        });
        var heard = new Heard();
        var circumstances = new Circumstances(Optional.empty(), List.of(), Clock.systemUTC(), heard);

        new LinkChecker(policy(), List.of(), circumstances).check(List.of(server.url("/a")));
        assertThat(heard.progress()).first().isEqualTo("Checking links: 0 of 1, on 1 host");
    }

    private void refuseOnce(String header, String value) {
        var asked = new AtomicInteger();
        server.with("/a", exchange -> {
            exchange.getResponseHeaders().set(header, value);
            exchange.sendResponseHeaders(asked.getAndIncrement() == 0 ? 429 : 200, -1);
        });
    }

    private long gapMs() {
        var starts = server.starts();
        return TimeUnit.NANOSECONDS.toMillis(starts.get(1) - starts.get(0));
    }

    private List<LinkStatus> check(List<String> paths) {
        var urls = paths.stream().map(server::url).toList();
        return List.copyOf(new LinkChecker(policy()).check(urls).values());
    }

    private static LinkPolicy policy() {
        return new LinkPolicy(
                Duration.ofSeconds(9), Duration.ofSeconds(20), 1, Duration.ZERO, List.of(), List.of("127.0.0.1"));
    }
}
