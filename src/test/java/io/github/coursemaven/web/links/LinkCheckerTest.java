package io.github.coursemaven.web.links;

import static io.github.coursemaven.server.TestServer.redirect;
import static io.github.coursemaven.server.TestServer.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.server.TestServer;
import io.github.coursemaven.web.status.LinkStatus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class LinkCheckerTest {

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
                    200 | 200 | GOOD      | 1
                    204 | 200 | GOOD      | 1
                    404 | 404 | BROKEN    | 2
                    410 | 410 | BROKEN    | 2
                    404 | 200 | GOOD      | 2
                    405 | 200 | GOOD      | 2
                    501 | 200 | GOOD      | 2
                    405 | 405 | UNCERTAIN | 2
                    400 | 400 | BROKEN    | 2
                    414 | 414 | BROKEN    | 2
                    400 | 422 | UNCERTAIN | 2
                    401 | 200 | UNCERTAIN | 1
                    407 | 200 | UNCERTAIN | 1
                    402 | 402 | UNCERTAIN | 2
                    403 | 403 | UNCERTAIN | 2
                    406 | 406 | UNCERTAIN | 2
                    418 | 418 | UNCERTAIN | 2
                    421 | 421 | UNCERTAIN | 2
                    425 | 425 | UNCERTAIN | 2
                    451 | 451 | UNCERTAIN | 2
                    999 | 999 | UNCERTAIN | 2
                    501 | 501 | UNCERTAIN | 2
                    """)
    void the_status_decides(int head, int get, LinkStatus.Outcome outcome, int requests) {
        server.with("/a", status(head, get));

        assertThat(check("/a").outcome()).isEqualTo(outcome);
        assertThat(server.requests()).hasSize(requests);
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 500, 502, 504, 520, 530})
    void what_may_pass_is_asked_again_and_then_uncertain(int status) {
        server.with("/a", status(status));

        assertThat(check("/a").complaint()).contains("answers " + status);
        assertThat(server.requests()).containsExactly("HEAD /a", "GET /a", "GET /a");
    }

    @Test
    void a_page_that_is_gone_says_so() {
        assertThat(check("/gone").complaint()).contains("answers 404");
    }

    @Test
    void a_page_that_moved_for_good_names_its_new_place_and_keeps_the_fragment() {
        server.with("/a", redirect(301, "/b")).with("/b", redirect(308, "c")).with("/c", status(200));

        assertThat(check("/a#x").complaint())
                .contains("has moved for good to '" + server.url("/c#x") + "'; write that");
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 303, 307})
    void a_redirect_for_now_is_good(int status) {
        server.with("/a", redirect(301, "/b"))
                .with("/b", redirect(status, "/c"))
                .with("/c", status(200));

        var found = check("/a");
        assertThat(found.outcome()).isEqualTo(LinkStatus.Outcome.GOOD);
        assertThat(found.finalTarget()).contains(server.url("/c"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    /a                  | BROKEN    | redirects in a circle
                    ''                  | BROKEN    | redirects to '', which is empty
                    http://             | BROKEN    | redirects to 'http://', which names no valid host
                    http://x:99999/     | BROKEN    | redirects to 'http://x:99999/', which names port 99999, which does not exist
                    ftp://x.org/        | SKIPPED   | redirects to 'ftp://x.org/', which is not of the web
                    /                   | UNCERTAIN | redirects to the home page
                    http://10.0.0.1/    | SKIPPED   | leads to a private address, so it is not requested
                    """)
    void a_redirect_that_leads_nowhere_is_told(String location, LinkStatus.Outcome outcome, String complaint) {
        server.with("/a", redirect(302, location)).with("/", status(200));

        var found = new LinkChecker(policy(List.of("127.0.0.1"))).check(List.of(server.url("/a")));
        assertThat(found.values()).extracting(LinkStatus::outcome).containsOnly(outcome);
        assertThat(found.values().toString()).contains(complaint);
    }

    @Test
    void a_redirect_without_a_place_is_broken() {
        server.with("/a", status(302));

        assertThat(check("/a").complaint()).contains("redirects, but does not say where to");
    }

    @Test
    void more_than_ten_redirects_are_too_many() {
        IntStream.range(0, 12).forEach(hop -> server.with("/" + hop, redirect(302, "/" + (hop + 1))));

        assertThat(check("/0").complaint()).contains("redirects more than 10 times");
    }

    @Test
    void a_redirect_to_a_host_that_is_not_allowed_sends_it_nothing() throws IOException {
        try (var secret = new TestServer()) {
            server.with("/a", redirect(302, secret.url("/").replace("127.0.0.1", "127.0.0.2")));

            var found = new LinkChecker(policy(List.of("127.0.0.1"))).check(List.of(server.url("/a")));
            assertThat(found.values()).extracting(LinkStatus::outcome).containsOnly(LinkStatus.Outcome.SKIPPED);
            assertThat(secret.requests()).isEmpty();
        }
    }

    @Test
    void a_server_that_hangs_or_breaks_off_on_HEAD_only_is_asked_with_GET() {
        server.with("/hang", exchange -> {
            if (exchange.getRequestMethod().equals("HEAD")) {
                TimeUnit.SECONDS.sleep(20);
            }
            exchange.sendResponseHeaders(200, -1);
        });
        server.with("/cut", exchange -> {
            if (exchange.getRequestMethod().equals("GET")) {
                exchange.sendResponseHeaders(200, -1);
            }
        });

        assertThat(checkAll(List.of(server.url("/hang"), server.url("/cut"))))
                .extracting(LinkStatus::outcome)
                .containsExactly(LinkStatus.Outcome.GOOD, LinkStatus.Outcome.GOOD);
    }

    @Test
    void a_host_that_asks_to_wait_gets_what_it_asks_for() {
        var asked = new AtomicInteger();
        server.with("/a", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "1");
            exchange.sendResponseHeaders(asked.getAndIncrement() == 0 ? 429 : 200, -1);
        });

        assertThat(check("/a").outcome()).isEqualTo(LinkStatus.Outcome.GOOD);
        assertThat(gaps()).allMatch(gap -> gap >= 990);
    }

    @Test
    void a_host_that_asks_to_wait_too_long_is_left_alone() {
        server.with("/a", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "3600");
            exchange.sendResponseHeaders(429, -1);
        });

        assertThat(check("/a").complaint()).contains("is left alone, as its host wants us to wait 3600 s");
    }

    @Test
    void a_host_that_fails_five_URLs_in_a_row_is_left_alone() {
        var urls =
                IntStream.range(0, 60).mapToObj(page -> server.url("/" + page)).toList();
        urls.forEach(url -> server.with(url.substring(url.lastIndexOf('/')), status(500)));

        assertThat(checkAll(urls)).extracting(LinkStatus::outcome).containsOnly(LinkStatus.Outcome.UNCERTAIN);
        assertThat(server.requests()).hasSizeLessThan(60);
    }

    @Test
    void a_host_gets_four_requests_at_once() {
        assertThat(checkAll(pages(12, server.slowly(300))))
                .extracting(LinkStatus::outcome)
                .containsOnly(LinkStatus.Outcome.GOOD);
        assertThat(server.peak()).isEqualTo(4);
    }

    @Test
    void a_host_gets_a_request_every_50_ms() {
        checkAll(pages(12, status(200)));

        var starts = server.starts();
        assertThat(starts.get(11) - starts.get(0)).isGreaterThan(TimeUnit.MILLISECONDS.toNanos(11 * 50 - 100));
    }

    @Test
    void URLs_that_differ_in_fragment_case_of_host_and_dots_are_asked_for_once() {
        server.with("/a", status(200));
        var url = server.url("/a");

        checkAll(List.of(url, url + "#x", url.replace("http:", "HTTP:"), url.replace("/a", "/b/../a")));
        assertThat(server.requests()).containsExactly("HEAD /a");
    }

    @Test
    void a_body_that_never_ends_is_not_waited_for() {
        server.with("/a", exchange -> {
            exchange.sendResponseHeaders(exchange.getRequestMethod().equals("HEAD") ? 405 : 200, 0);
            while (exchange.getRequestMethod().equals("GET")) {
                exchange.getResponseBody().write("x".getBytes(StandardCharsets.UTF_8));
                exchange.getResponseBody().flush();
                TimeUnit.MILLISECONDS.sleep(100);
            }
        });

        var start = System.nanoTime();
        assertThat(check("/a").outcome()).isEqualTo(LinkStatus.Outcome.GOOD);
        assertThat(System.nanoTime() - start).isLessThan(TimeUnit.SECONDS.toNanos(2));
    }

    @Test
    void a_URL_gets_no_more_than_its_time() {
        server.with("/a", exchange -> TimeUnit.SECONDS.sleep(20));

        var start = System.nanoTime();
        assertThat(check("/a").complaint()).contains("does not answer in time");
        assertThat(System.nanoTime() - start).isLessThan(TimeUnit.MILLISECONDS.toNanos(3500));
    }

    @Test
    void what_the_run_does_not_reach_is_told_at_once() {
        server.with("/a", exchange -> TimeUnit.SECONDS.sleep(20));
        var policy = new LinkPolicy(
                Duration.ofSeconds(20), Duration.ofSeconds(1), 4, Duration.ZERO, List.of(), List.of("127.0.0.1"));

        var found = new LinkChecker(policy).check(List.of(server.url("/a")));
        assertThat(found.values()).allMatch(LinkStatus::concernsAll);
        assertThat(found.values().toString()).contains("not reached in the 1 s of 'linkRunTime'");
    }

    @Test
    void no_thread_of_ours_is_left() throws InterruptedException {
        server.with("/a", exchange -> TimeUnit.SECONDS.sleep(20));
        check("/a");
        TimeUnit.MILLISECONDS.sleep(500);

        assertThat(Thread.getAllStackTraces().keySet())
                .filteredOn(thread -> thread.getName().equals("course-links"))
                .isEmpty();
    }

    @Test
    void an_excluded_URL_is_not_asked_for() {
        var policy = new LinkPolicy(
                Duration.ofSeconds(3),
                Duration.ofSeconds(9),
                4,
                Duration.ZERO,
                List.of(Pattern.compile(".*/a\\?x=.*")),
                List.of("127.0.0.1"));

        var found = new LinkChecker(policy).check(List.of(server.url("/a?x=1")));
        assertThat(found.values().toString()).contains("is excluded by 'linkExcludes'");
        assertThat(server.requests()).isEmpty();
    }

    private List<String> pages(int count, TestServer.Handler handler) {
        var paths = IntStream.range(0, count).mapToObj(page -> "/" + page).toList();
        paths.forEach(path -> server.with(path, handler));
        return paths.stream().map(server::url).toList();
    }

    private List<Long> gaps() {
        var starts = server.starts();
        var gaps = new ArrayList<Long>();
        for (var index = 1; index < starts.size(); index++) {
            gaps.add(TimeUnit.NANOSECONDS.toMillis(starts.get(index) - starts.get(index - 1)));
        }
        return gaps;
    }

    private LinkStatus check(String path) {
        return checkAll(List.of(server.url(path))).get(0);
    }

    private static List<LinkStatus> checkAll(List<String> urls) {
        return List.copyOf(
                new LinkChecker(policy(List.of("127.0.0.0/8"))).check(urls).values());
    }

    private static LinkPolicy policy(List<String> allowed) {
        return new LinkPolicy(
                Duration.ofSeconds(3), Duration.ofSeconds(20), 4, Duration.ofMillis(50), List.of(), allowed);
    }
}
