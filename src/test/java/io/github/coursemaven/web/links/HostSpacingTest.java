package io.github.coursemaven.web.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.web.address.InvalidUrl;
import io.github.coursemaven.web.address.PrivateHosts;
import io.github.coursemaven.web.address.WebAddress;
import io.github.coursemaven.web.http.Answer;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When a host is asked, by a clock that the test sets. */
class HostSpacingTest {

    private static final long NOON = 1_000_000_000;

    private HostQueue host;

    @BeforeEach
    void tenLinks() throws InvalidUrl {
        host = new HostQueue(UsualPolicy.USUAL, NOON);
        for (var page = 0; page < 10; page++) {
            host.add(task(page));
        }
    }

    @Test
    void requests_start_50_ms_apart() {
        assertThat(host.next(at(0))).isPresent();
        assertThat(host.next(at(49))).isEmpty();
        assertThat(host.untilNext(at(49))).isEqualTo(TimeUnit.MILLISECONDS.toNanos(1));
        assertThat(host.next(at(50))).isPresent();
        assertThat(host.next(at(99))).isEmpty();
        assertThat(host.next(at(100))).isPresent();
    }

    @Test
    void a_fifth_request_waits_for_the_end_of_another() {
        var first = host.next(at(0)).orElseThrow();
        for (var time = 50; time < 200; time += 50) {
            assertThat(host.next(at(time))).isPresent();
        }

        assertThat(host.next(at(1000))).isEmpty();
        host.finished(first, answer(200));
        assertThat(host.next(at(1000))).isPresent();
    }

    @Test
    void after_a_429_one_request_starts_when_the_host_says_and_the_next_after_its_end() {
        var first = host.next(at(0)).orElseThrow();
        host.finished(first, answer(429));
        host.backOff(Duration.ofSeconds(7), at(10));

        assertThat(host.next(at(7009))).isEmpty();
        var second = host.next(at(7010)).orElseThrow();
        assertThat(host.next(at(9000))).isEmpty();
        host.finished(second, answer(200));
        assertThat(host.next(at(9000))).isPresent();
    }

    private static Answer answer(int status) {
        return new Answer.Received(status, Optional.empty(), Optional.empty(), false, List.of(), Optional.empty());
    }

    private static Task task(int page) throws InvalidUrl {
        var filter = new LinkFilter(
                List.of(), new PrivateHosts(List.of(), name -> List.of(InetAddress.getLoopbackAddress())));
        return new Task(
                new UrlCheck(WebAddress.parse("http://site.org/" + page), filter, false), Duration.ofSeconds(30));
    }

    private static long at(long milliseconds) {
        return NOON + TimeUnit.MILLISECONDS.toNanos(milliseconds);
    }
}
