package io.github.coursemaven.web.links;

import static io.github.coursemaven.web.links.SimulatedWeb.after;
import static io.github.coursemaven.web.links.SimulatedWeb.endlessSilence;
import static io.github.coursemaven.web.links.SimulatedWeb.head;
import static io.github.coursemaven.web.links.SimulatedWeb.inTurn;
import static io.github.coursemaven.web.links.SimulatedWeb.retryAfter;
import static io.github.coursemaven.web.links.SimulatedWeb.silence;
import static io.github.coursemaven.web.links.SimulatedWeb.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.web.address.PrivateHosts;
import io.github.coursemaven.web.status.LinkStatus;
import io.github.coursemaven.web.status.LinkStatus.Outcome;
import io.github.coursemaven.web.status.RecordingListener;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When which request is sent, in a web whose time a test sets. */
class LinkCheckRunTest {

    private final SimulatedWeb web = new SimulatedWeb();
    private final RecordingListener listener = new RecordingListener();
    private LinkPolicy policy = UsualPolicy.USUAL;

    @Test
    void a_host_gets_a_request_every_50_ms() {
        web.otherwise(after(0, status(200)));

        assertThat(check(pages(12))).containsOnly(Outcome.GOOD);
        assertThat(web.starts())
                .isEqualTo(
                        LongStream.range(0, 12).map(page -> 50 * page).boxed().toList());
    }

    @Test
    void a_host_gets_four_requests_at_once() {
        web.otherwise(after(300, status(200)));

        assertThat(check(pages(12))).containsOnly(Outcome.GOOD);
        assertThat(web.starts()).containsExactly(0L, 50L, 100L, 150L, 300L, 350L, 400L, 450L, 600L, 650L, 700L, 750L);
        assertThat(web.peak()).isEqualTo(4);
    }

    @Test
    void all_hosts_together_get_64_requests_at_once() {
        web.otherwise(after(1000, status(200)));
        var urls = IntStream.range(0, 100)
                .mapToObj(host -> "http://h" + host + ".org/")
                .toList();

        assertThat(check(urls)).containsOnly(Outcome.GOOD);
        assertThat(web.peak()).isEqualTo(64);
        assertThat(web.passed()).isEqualTo(2000);
    }

    @Test
    void two_hundred_links_to_one_host_take_as_long_as_their_spacing() {
        web.otherwise(after(250, status(200)));

        assertThat(check(pages(200))).containsOnly(Outcome.GOOD);
        assertThat(web.peak()).isEqualTo(4);
        assertThat(web.passed()).isEqualTo(50 * 250 + 150);
    }

    @Test
    void a_host_that_asks_for_a_wait_gets_it() {
        web.with("http://x.org/0", inTurn(after(0, retryAfter(429, 7)), after(0, status(200))));

        assertThat(check(pages(1))).containsExactly(Outcome.GOOD);
        assertThat(web.requests()).containsExactly("0 HEAD http://x.org/0", "7000 HEAD http://x.org/0");
    }

    @Test
    void all_links_of_a_host_that_asks_for_a_wait_are_held_back_and_then_sent_one_by_one() {
        web.otherwise(after(100, status(200)));
        web.with("http://x.org/1", inTurn(after(10, retryAfter(503, 3)), after(100, status(200))));

        assertThat(check(pages(6))).containsOnly(Outcome.GOOD);
        assertThat(web.requests())
                .containsExactly(
                        "0 HEAD http://x.org/0",
                        "50 HEAD http://x.org/1",
                        "3060 HEAD http://x.org/1",
                        "3160 HEAD http://x.org/2",
                        "3260 HEAD http://x.org/3",
                        "3360 HEAD http://x.org/4",
                        "3460 HEAD http://x.org/5");
    }

    @Test
    void a_429_without_a_time_holds_the_host_back_for_a_second() {
        web.with("http://x.org/0", inTurn(after(0, status(429)), after(0, status(200))))
                .with("http://x.org/1", after(0, status(200)));

        assertThat(check(pages(2))).containsOnly(Outcome.GOOD);
        assertThat(web.requests().get(1)).isEqualTo("1000 HEAD http://x.org/1");
    }

    @ParameterizedTest
    @ValueSource(longs = {61, 3600, 99_999_999_999L})
    void a_host_that_asks_for_a_wait_of_more_than_a_minute_gets_no_more_requests(long seconds) {
        policy = oneAtOnce();
        web.otherwise(after(0, retryAfter(429, seconds)));

        assertThat(complaints(pages(20)))
                .hasSize(20)
                .containsOnly("is not checked, because its host asks for a wait of " + seconds + " s");
        assertThat(web.requests()).containsExactly("0 HEAD http://x.org/0");
    }

    @Test
    void an_overloaded_host_gets_only_the_requests_that_were_already_sent() {
        web.otherwise(after(60, status(200)));
        web.with("http://x.org/49", after(60, retryAfter(429, 3600)));

        var outcomes = check(pages(200));
        assertThat(outcomes).hasSize(200);
        assertThat(outcomes.subList(0, 49)).containsOnly(Outcome.GOOD);
        assertThat(outcomes.get(50)).isEqualTo(Outcome.GOOD);
        assertThat(outcomes.subList(51, 200)).containsOnly(Outcome.UNCERTAIN);
        assertThat(web.requests()).hasSize(51);
    }

    @Test
    void a_host_that_fails_five_links_in_a_row_gets_no_more_requests() {
        policy = oneAtOnce();
        web.otherwise(after(0, status(500)));

        assertThat(check(pages(20))).hasSize(20).containsOnly(Outcome.UNCERTAIN);
        assertThat(web.requests())
                .extracting(request -> request.replaceFirst("\\d+ ", ""))
                .containsExactly(
                        "HEAD http://x.org/0",
                        "GET http://x.org/0",
                        "HEAD http://x.org/1",
                        "GET http://x.org/1",
                        "HEAD http://x.org/2",
                        "GET http://x.org/2",
                        "HEAD http://x.org/3",
                        "GET http://x.org/3",
                        "HEAD http://x.org/4");
    }

    /** The waits are a tenth longer for this URL; each URL has its own share, so that not all come back at once. */
    @ParameterizedTest
    @ValueSource(ints = {408, 500, 502, 504, 520, 530})
    void a_temporary_failure_is_requested_again_after_about_one_and_four_seconds(int status) {
        web.otherwise(after(0, status(status)));

        assertThat(complaints(pages(1))).containsExactly("answers " + status);
        assertThat(web.requests())
                .containsExactly(
                        "0 HEAD http://x.org/0",
                        "50 GET http://x.org/0",
                        "1150 GET http://x.org/0",
                        "5550 GET http://x.org/0");
    }

    @Test
    void a_wait_that_is_longer_than_the_time_left_is_not_started() {
        policy = timed(3, 60);
        web.otherwise(after(0, status(500)));

        assertThat(complaints(pages(1))).containsExactly("answers 500");
        assertThat(web.requests()).hasSize(3);
        assertThat(web.passed()).isEqualTo(1150);
    }

    @Test
    void a_URL_gets_no_more_than_its_time() {
        policy = timed(3, 60);
        web.otherwise(silence());

        assertThat(complaints(pages(1))).containsExactly("does not answer in time");
        assertThat(web.requests()).containsExactly("0 HEAD http://x.org/0", "1500 GET http://x.org/0");
        assertThat(web.passed()).isEqualTo(3000);
    }

    @Test
    void a_request_that_does_not_end_in_time_is_given_up_soon_after() {
        policy = timed(3, 60);
        web.otherwise(endlessSilence());

        assertThat(complaints(pages(1))).containsExactly("does not answer in time");
        assertThat(web.requests()).containsExactly("0 HEAD http://x.org/0", "1800 GET http://x.org/0");
        assertThat(web.passed()).isEqualTo(3300);
    }

    @Test
    void a_server_that_hangs_on_HEAD_only_gets_a_GET_in_the_second_half_of_the_time() {
        policy = timed(3, 60);
        web.otherwise(head(silence(), after(1400, status(200))));

        assertThat(check(pages(1))).containsExactly(Outcome.GOOD);
        assertThat(web.passed()).isEqualTo(2900);
    }

    @Test
    void links_that_are_not_reached_in_time_are_reported() {
        policy = timed(20, 1);
        web.otherwise(silence());
        web.with("http://x.org/1", after(10, status(200)));

        assertThat(complaints(pages(2))).containsExactly("not reached within the 1 s of 'linkRunTime'", "");
        assertThat(web.passed()).isEqualTo(1000);
    }

    @Test
    void a_long_check_reports_its_progress() {
        web.otherwise(after(0, status(200)));
        web.with("http://y.org/", after(8000, status(200)));
        var urls =
                Stream.concat(pages(100).stream(), Stream.of("http://y.org/")).toList();

        assertThat(check(urls)).containsOnly(Outcome.GOOD);
        assertThat(listener.progress())
                .containsExactly("Checking links: 40 of 101, on 2 hosts", "Checking links: 100 of 101, on 2 hosts");
    }

    @Test
    void a_short_check_does_not() {
        web.otherwise(after(1900, status(200)));

        check(pages(1));
        assertThat(listener.progress()).isEmpty();
    }

    @Test
    void each_host_gets_its_turn() {
        web.otherwise(after(0, status(200)));

        check(List.of("http://a.org/0", "http://a.org/1", "http://b.org/0", "http://b.org/1"));
        assertThat(web.starts()).containsExactly(0L, 0L, 50L, 50L);
    }

    private static List<String> pages(int count) {
        return IntStream.range(0, count)
                .mapToObj(page -> "http://x.org/" + page)
                .toList();
    }

    private List<Outcome> check(List<String> urls) {
        return statuses(urls).stream().map(LinkStatus::outcome).toList();
    }

    private List<String> complaints(List<String> urls) {
        return statuses(urls).stream()
                .map(status -> status.complaint().orElse(""))
                .toList();
    }

    private List<LinkStatus> statuses(List<String> urls) {
        var environment = new LinkCheckEnvironment(Optional.empty(), List.of(), Clock.systemUTC(), listener);
        var hosts = new PrivateHosts(List.of(), host -> List.of());
        return List.copyOf(new LinkChecker(policy, hosts, environment, () -> web)
                .check(urls)
                .values());
    }

    private static LinkPolicy oneAtOnce() {
        return new LinkPolicy(
                Duration.ofSeconds(30), Duration.ofSeconds(60), 1, Duration.ofMillis(50), List.of(), List.of());
    }

    private static LinkPolicy timed(int perUrl, int wholeRun) {
        return new LinkPolicy(
                Duration.ofSeconds(perUrl),
                Duration.ofSeconds(wholeRun),
                4,
                Duration.ofMillis(50),
                List.of(),
                List.of());
    }
}
