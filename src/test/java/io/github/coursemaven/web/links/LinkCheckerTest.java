package io.github.coursemaven.web.links;

import static io.github.coursemaven.server.TestServer.redirect;
import static io.github.coursemaven.server.TestServer.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.server.TestServer;
import io.github.coursemaven.web.status.LinkStatus;
import io.github.coursemaven.web.status.LinkStatus.Reason;
import io.github.coursemaven.web.status.LinkStatus.Skipped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Links to a server on this computer. No time runs out, but where a test wants it to. */
class LinkCheckerTest {

    private static final Duration LONG = Duration.ofMinutes(10);

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

    @Test
    void a_page_that_is_gone_says_so() {
        assertThat(check("/gone").complaint()).contains("answers 404");
    }

    @Test
    void a_page_that_moved_permanently_names_its_new_place_and_keeps_the_fragment() {
        server.with("/a", redirect(301, "/b")).with("/b", redirect(308, "c")).with("/c", status(200));

        assertThat(check("/a#x").complaint())
                .contains("has moved permanently to '" + server.url("/c#x") + "'; update the link");
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 303, 307})
    void a_temporary_redirect_is_good(int status) {
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
                    ftp://x.org/        | SKIPPED   | redirects to 'ftp://x.org/', which is not a web page
                    /                   | UNCERTAIN | redirects to the home page
                    http://10.0.0.1/    | SKIPPED   | leads to a private address, so it is not requested
                    """)
    void a_redirect_that_leads_nowhere_is_reported(String location, LinkStatus.Outcome outcome, String complaint) {
        server.with("/a", redirect(302, location)).with("/", status(200));

        var found = new LinkChecker(policy(List.of("127.0.0.1"))).check(List.of(server.url("/a")));
        assertThat(found.values()).extracting(LinkStatus::outcome).containsOnly(outcome);
        assertThat(found.values().toString()).contains(complaint);
    }

    @Test
    void a_redirect_without_a_place_is_broken() {
        server.with("/a", status(302));

        assertThat(check("/a").complaint()).contains("redirects without saying where");
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
    void a_server_that_closes_the_connection_only_on_HEAD_gets_a_GET() {
        server.with("/cut", exchange -> {
            if (exchange.getRequestMethod().equals("GET")) {
                exchange.sendResponseHeaders(200, -1);
            }
        });

        assertThat(check("/cut").outcome()).isEqualTo(LinkStatus.Outcome.GOOD);
    }

    /** The server answers four requests together, or none; and it never has more of them. */
    @Test
    void a_host_gets_four_requests_at_once() {
        var four = new CyclicBarrier(4);
        var active = new AtomicInteger();
        var peak = new AtomicInteger();
        var urls = pages(12, exchange -> {
            peak.accumulateAndGet(active.incrementAndGet(), Math::max);
            meet(four);
            active.decrementAndGet();
            exchange.sendResponseHeaders(200, -1);
        });

        assertThat(checkAll(urls)).extracting(LinkStatus::outcome).containsOnly(LinkStatus.Outcome.GOOD);
        assertThat(peak).hasValue(4);
    }

    @Test
    void URLs_that_differ_in_fragment_case_of_host_and_dots_are_requested_once() {
        server.with("/a", status(200));
        var url = server.url("/a");

        checkAll(List.of(url, url + "#x", url.replace("http:", "HTTP:"), url.replace("/a", "/b/../a")));
        assertThat(server.requests()).containsExactly("HEAD /a");
    }

    @Test
    void a_body_that_never_ends_is_not_waited_for() {
        var end = new CountDownLatch(1);
        server.with("/a", exchange -> {
            exchange.sendResponseHeaders(exchange.getRequestMethod().equals("HEAD") ? 405 : 200, 0);
            exchange.getResponseBody().write("x".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            end.await();
        });

        assertThat(check("/a").outcome()).isEqualTo(LinkStatus.Outcome.GOOD);
        end.countDown();
    }

    @Test
    void no_thread_of_ours_is_left() throws InterruptedException {
        var end = new CountDownLatch(1);
        server.with("/a", exchange -> end.await());
        var policy = new LinkPolicy(LONG, Duration.ofSeconds(1), 4, Duration.ZERO, List.of(), List.of("127.0.0.1"));

        var found = new LinkChecker(policy).check(List.of(server.url("/a")));
        assertThat(found.values().toString()).contains("not reached within the 1 s of 'linkRunTime'");
        while (Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getName().equals("course-links"))) {
            Thread.sleep(20);
        }
        end.countDown();
    }

    @Test
    void a_redirect_to_an_excluded_URL_is_not_followed() {
        server.with("/a", redirect(302, "/login")).with("/login", status(200));
        var policy = new LinkPolicy(
                LONG, LONG, 4, Duration.ZERO, List.of(Pattern.compile(".*/login")), List.of("127.0.0.1"));

        assertThat(new LinkChecker(policy).check(List.of(server.url("/a"))).values())
                .containsExactly(new Skipped(
                        Reason.EXCLUDED,
                        "redirects to '" + server.url("/login") + "', which is excluded by 'linkExcludes'"));
        assertThat(server.requests()).hasSize(1);
    }

    private List<String> pages(int count, TestServer.Handler handler) {
        var paths = IntStream.range(0, count).mapToObj(page -> "/" + page).toList();
        paths.forEach(path -> server.with(path, handler));
        return paths.stream().map(server::url).toList();
    }

    private static void meet(CyclicBarrier others) throws InterruptedException {
        try {
            others.await();
        } catch (BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }

    private LinkStatus check(String path) {
        return checkAll(List.of(server.url(path))).get(0);
    }

    private static List<LinkStatus> checkAll(List<String> urls) {
        return List.copyOf(
                new LinkChecker(policy(List.of("127.0.0.0/8"))).check(urls).values());
    }

    private static LinkPolicy policy(List<String> allowed) {
        return new LinkPolicy(LONG, LONG, 4, Duration.ZERO, List.of(), allowed);
    }
}
