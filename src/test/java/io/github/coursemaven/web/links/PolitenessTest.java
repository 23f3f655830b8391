package io.github.coursemaven.web.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.server.TestServer;
import io.github.coursemaven.web.status.LinkStatus;
import io.github.coursemaven.web.status.LinkStatus.Outcome;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Two hundred links to one host, which counts. */
@Timeout(60)
class PolitenessTest {

    private static final int LINKS = 200;

    private TestServer server;

    @BeforeEach
    void start() throws IOException {
        server = new TestServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    /** Requests leave 50 ms apart; the system may delay one of them, but not all. */
    @Test
    void a_host_gets_four_requests_at_once_and_each_50_ms_after_the_one_before() {
        var statuses = new LinkChecker(policy()).check(links(LINKS, server.slowly(250)));

        assertThat(statuses.values()).extracting(LinkStatus::outcome).containsOnly(Outcome.GOOD);
        assertThat(server.requests()).hasSize(LINKS);
        assertThat(server.peak()).isEqualTo(4);
        var starts = server.starts();
        assertThat(starts.get(LINKS - 1) - starts.get(0)).isGreaterThan(TimeUnit.MILLISECONDS.toNanos(199 * 50 - 200));
    }

    @Test
    void a_host_that_has_enough_gets_one_more_request_at_most() {
        var answered = new AtomicInteger();
        var enough = new AtomicLong();
        var after = new AtomicInteger();
        var statuses = new LinkChecker(policy()).check(links(LINKS, exchange -> {
            if (enough.get() != 0) {
                after.incrementAndGet();
            }
            if (answered.incrementAndGet() >= 50) {
                enough.compareAndSet(0, System.nanoTime());
                exchange.getResponseHeaders().set("Retry-After", "3600");
                exchange.sendResponseHeaders(429, -1);
            } else {
                exchange.sendResponseHeaders(200, -1);
            }
        }));

        assertThat(after.get()).isLessThanOrEqualTo(1);
        assertThat(statuses.values().stream()
                        .filter(status -> status.outcome() == Outcome.UNCERTAIN)
                        .count())
                .isEqualTo(LINKS - 49);
    }

    @Test
    void after_a_429_a_host_is_asked_one_by_one() {
        var active = new AtomicInteger();
        var peakAfter = new AtomicInteger();
        var answered = new AtomicInteger();
        var statuses = new LinkChecker(policy()).check(links(40, exchange -> {
            if (answered.incrementAndGet() == 8) {
                exchange.getResponseHeaders().set("Retry-After", "1");
                exchange.sendResponseHeaders(429, -1);
                return;
            }
            var now = active.incrementAndGet();
            if (answered.get() > 12) {
                peakAfter.accumulateAndGet(now, Math::max);
            }
            TimeUnit.MILLISECONDS.sleep(20);
            active.decrementAndGet();
            exchange.sendResponseHeaders(200, -1);
        }));

        assertThat(statuses.values()).extracting(LinkStatus::outcome).containsOnly(Outcome.GOOD);
        assertThat(peakAfter.get()).isEqualTo(1);
        assertThat(server.requests()).hasSize(41);
    }

    private List<String> links(int count, TestServer.Handler handler) {
        return IntStream.range(0, count)
                .mapToObj(page -> "/" + page)
                .map(path -> server.with(path, handler).url(path))
                .toList();
    }

    private static LinkPolicy policy() {
        return new LinkPolicy(
                Duration.ofSeconds(20),
                Duration.ofSeconds(50),
                4,
                Duration.ofMillis(50),
                List.of(),
                List.of("127.0.0.1"));
    }
}
