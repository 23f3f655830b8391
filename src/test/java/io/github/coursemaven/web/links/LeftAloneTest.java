package io.github.coursemaven.web.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.web.address.InvalidUrl;
import io.github.coursemaven.web.address.PrivateHosts;
import io.github.coursemaven.web.address.Resolver;
import io.github.coursemaven.web.address.WebAddress;
import io.github.coursemaven.web.http.Answer.Received;
import io.github.coursemaven.web.status.LinkStatus.Uncertain;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeftAloneTest {

    private final HostQueue host = new HostQueue(UsualPolicy.USUAL, 0);

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 503, 599})
    void after_five_URLs_in_a_row_that_find_it_overloaded_it_gets_no_more_requests(int status) {
        host.add(task(9));
        answer(0, 4, status);
        assertThat(host.leftAlone()).isEmpty();
        answer(4, 5, status);

        assertThat(host.leftAlone())
                .hasSize(6)
                .containsEntry(
                        address(9),
                        new Uncertain(
                                Optional.empty(),
                                "is not checked, because its host answers 429 or 5xx to one URL after another"));
        assertThat(host.next(TimeUnit.HOURS.toNanos(1))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 302, 403, 404, 999})
    void any_other_answer_between_them_shows_that_it_can_do_more(int status) {
        answer(0, 4, 500);
        answer(4, 5, status);
        answer(5, 9, 500);

        assertThat(host.leftAlone()).isEmpty();
    }

    @Test
    void one_URL_that_fails_five_times_is_one() {
        for (var times = 0; times < 5; times++) {
            answer(0, 1, 500);
        }
        assertThat(host.leftAlone()).isEmpty();
    }

    @Test
    void a_URL_that_comes_later_is_not_requested_either() {
        answer(0, 5, 500);
        host.addAgain(task(7));

        assertThat(host.idle()).isTrue();
        assertThat(host.leftAlone()).containsKey(address(7));
    }

    @Test
    void a_page_that_answered_in_the_end_keeps_its_status() {
        answer(0, 5, 500);
        answer(2, 3, 200);

        assertThat(host.leftAlone()).hasSize(4).doesNotContainKey(address(2));
    }

    @Test
    void after_a_back_off_it_gets_one_request_at_a_time_once_the_wait_is_over() {
        host.add(task(0));
        host.add(task(1));
        host.backOff(Duration.ofSeconds(3), 0);

        assertThat(host.next(TimeUnit.SECONDS.toNanos(3) - 1)).isEmpty();
        assertThat(host.next(TimeUnit.SECONDS.toNanos(3))).isPresent();
        assertThat(host.next(TimeUnit.SECONDS.toNanos(9))).isEmpty();
        assertThat(host.untilNext(TimeUnit.SECONDS.toNanos(9))).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void a_wait_of_a_minute_is_kept_and_a_longer_one_is_not() {
        host.backOff(Duration.ofSeconds(60), 0);
        host.add(task(0));
        assertThat(host.leftAlone()).isEmpty();
        host.backOff(Duration.ofSeconds(61), 0);

        assertThat(host.leftAlone())
                .containsEntry(
                        address(0),
                        new Uncertain(Optional.empty(), "is not checked, because its host asks for a wait of 61 s"));
    }

    private void answer(int from, int to, int status) {
        for (var page = from; page < to; page++) {
            host.finished(
                    task(page),
                    new Received(status, Optional.empty(), Optional.empty(), false, List.of(), Optional.empty()));
        }
    }

    private static Task task(int page) {
        return new Task(
                new UrlCheck(
                        address(page),
                        new LinkFilter(List.of(), new PrivateHosts(List.of(), Resolver.OF_THE_SYSTEM)),
                        false),
                Duration.ofSeconds(9));
    }

    private static WebAddress address(int page) {
        try {
            return WebAddress.parse("https://x.org/" + page);
        } catch (InvalidUrl e) {
            throw new AssertionError(e);
        }
    }
}
