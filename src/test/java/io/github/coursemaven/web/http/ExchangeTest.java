package io.github.coursemaven.web.http;

import static io.github.coursemaven.server.TestServer.page;
import static io.github.coursemaven.server.TestServer.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.server.TestServer;
import io.github.coursemaven.web.address.InvalidUrl;
import io.github.coursemaven.web.address.PrivateHosts;
import io.github.coursemaven.web.address.Resolver;
import io.github.coursemaven.web.address.WebAddress;
import io.github.coursemaven.web.http.Answer.Failed;
import io.github.coursemaven.web.http.Answer.Failure;
import io.github.coursemaven.web.http.Answer.NotSent;
import io.github.coursemaven.web.http.Answer.Obstacle;
import io.github.coursemaven.web.http.Answer.Received;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Single requests to a server on this computer. No time runs out, but where a test wants it to. */
class ExchangeTest {

    private static final Duration LONG = Duration.ofMinutes(10);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("1994-11-06T08:49:37Z"), ZoneOffset.UTC);

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private TestServer server;

    @BeforeEach
    void start() throws IOException {
        server = new TestServer();
    }

    @AfterEach
    void stop() {
        server.close();
        threads.shutdownNow();
    }

    @Test
    void an_answer_is_received_with_what_its_head_says() throws Exception {
        server.with("/a", exchange -> {
            exchange.getResponseHeaders().add("Location", "/b");
            exchange.getResponseHeaders().add("Set-Cookie", "a=1");
            exchange.getResponseHeaders().add("Set-Cookie", "b=2; Path=/");
            exchange.sendResponseHeaders(301, -1);
        });

        var answer = (Received) exchange().send(head("/a"), LONG);
        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.location()).contains("/b");
        assertThat(answer.cookies()).containsExactlyInAnyOrder("a=1", "b=2; Path=/");
        assertThat(answer.askedWait()).isEmpty();
        assertThat(answer.challenge()).isFalse();
        assertThat(answer.anchors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    503 | Retry-After       | Sun, 06 Nov 1994 08:49:40 GMT | 3
                    429 | Retry-After       | Sun, 06 Nov 1994 08:49:37 GMT | 0
                    429 | Retry-After       | 120                           | 120
                    429 | RateLimit-Reset   | 5                             | 5
                    429 | x-ratelimit-reset | 784111787                     | 784111787
                    503 | X-RateLimit-Reset | 1000000001                    | 215888224
                    """)
    void a_wait_that_the_host_asks_for_is_counted_from_the_given_time(
            int status, String header, String value, long seconds) throws Exception {
        server.with("/a", exchange -> {
            exchange.getResponseHeaders().set(header, value);
            exchange.sendResponseHeaders(status, -1);
        });

        assertThat(((Received) exchange().send(head("/a"), LONG)).askedWait()).contains(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @CsvSource({"cf-mitigated, challenge, true", "Server, Some-Challenge, true", "Server, nginx, false"})
    void an_answer_that_tells_people_from_robots_is_a_challenge(String header, String value, boolean challenge)
            throws Exception {
        server.with("/a", exchange -> {
            exchange.getResponseHeaders().set(header, value);
            exchange.sendResponseHeaders(403, -1);
        });

        assertThat(((Received) exchange().send(head("/a"), LONG)).challenge()).isEqualTo(challenge);
    }

    @Test
    void a_request_names_the_plugin_and_carries_the_cookies_that_it_is_given() throws Exception {
        Queue<String> sent = new ConcurrentLinkedQueue<>();
        server.with("/a", exchange -> {
            for (var name : List.of("User-Agent", "Accept-Language", "Cookie")) {
                sent.add(name + ": " + exchange.getRequestHeaders().getFirst(name));
            }
            exchange.sendResponseHeaders(200, -1);
        });
        exchange().send(new PageRequest(address("/a"), false, false, Optional.of("a=1; b=2")), LONG);

        assertThat(sent).containsExactly("User-Agent: course-maven-plugin", "Accept-Language: en", "Cookie: a=1; b=2");
        assertThat(server.requests()).containsExactly("GET /a");
    }

    /** The connection is there already, so that it is the answer that does not come. */
    @Test
    void a_server_that_does_not_answer_fails_after_a_timeout_and_may_answer_the_next_request() throws Exception {
        var end = new CountDownLatch(1);
        server.with("/a", exchange -> {
            if (exchange.getRequestMethod().equals("HEAD")) {
                end.await();
            }
            exchange.sendResponseHeaders(200, -1);
        });
        server.with("/open", status(200));
        var exchange = exchange();
        exchange.send(head("/open"), LONG);

        assertThat(exchange.send(head("/a"), Duration.ofMillis(100)))
                .isEqualTo(new Failed(Failure.READ_TIMEOUT, "does not answer in time"));
        assertThat(exchange.send(get("/a", false), LONG)).isEqualTo(received(200, Optional.empty()));
        end.countDown();
    }

    @Test
    void the_anchors_of_a_page_are_read_if_they_are_requested() throws Exception {
        server.with("/a", page("text/html", "<h1 id=x>".getBytes(StandardCharsets.UTF_8)));

        assertThat(exchange().send(get("/a", true), LONG))
                .isEqualTo(received(200, Optional.of(new Anchors(Set.of("x"), ""))));
        assertThat(exchange().send(get("/a", false), LONG)).isEqualTo(received(200, Optional.empty()));
        assertThat(exchange().send(head("/a"), LONG)).isEqualTo(received(200, Optional.empty()));
    }

    /** The given clock says that the time is over as soon as the head has come; the server does not send the body before. */
    @Test
    void a_page_that_does_not_arrive_in_time_exists_but_its_anchors_are_unknown() throws Exception {
        var end = new CountDownLatch(1);
        server.with("/a", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 9);
            end.await();
        });
        var clock = new AtomicLong();

        assertThat(exchange(Resolver.OF_THE_SYSTEM, () -> clock.getAndAdd(LONG.toNanos()))
                        .send(get("/a", true), LONG))
                .isEqualTo(received(200, Optional.of(new Anchors(Set.of(), "does not arrive in time"))));
        end.countDown();
    }

    @Test
    void a_host_without_an_address_or_a_server_is_told_apart() throws Exception {
        server.close();

        assertThat(exchange().send(head("/a"), LONG)).isEqualTo(new Failed(Failure.REFUSED, "refuses the connection"));
        assertThat(failed("Name or service not known")).isEqualTo(Failure.UNKNOWN_HOST);
        assertThat(failed("Temporary failure in name resolution")).isEqualTo(Failure.NO_NAME_SERVER);
    }

    @Test
    void a_private_host_gets_no_request() throws Exception {
        var request = new PageRequest(
                WebAddress.parse("http://lab.org:" + server.port() + "/a"), true, false, Optional.empty());

        assertThat(exchange(host -> List.of(InetAddress.getByName("10.0.0.1")), System::nanoTime)
                        .send(request, LONG))
                .isEqualTo(new NotSent(Obstacle.PRIVATE_HOST, PrivateHosts.complaint("lab.org")));
        assertThat(server.requests()).isEmpty();
    }

    /** The address is looked up again for each request, so that it cannot change after it was found to be public. */
    @Test
    void a_name_that_turns_private_gets_no_second_request() throws Exception {
        server.with("/a", status(405));
        var lookUps = new AtomicInteger();
        var exchange = exchange(
                host -> List.of(InetAddress.getByName(lookUps.getAndIncrement() == 0 ? "127.0.0.1" : "10.0.0.1")),
                System::nanoTime);

        assertThat(exchange.send(head("/a"), LONG)).isEqualTo(received(405, Optional.empty()));
        assertThat(exchange.send(get("/a", false), LONG)).isInstanceOf(NotSent.class);
        assertThat(server.requests()).containsExactly("HEAD /a");
        assertThat(lookUps).hasValue(2);
    }

    private Failure failed(String reason) throws Exception {
        var request = new PageRequest(WebAddress.parse("http://x.org/"), true, false, Optional.empty());
        Resolver resolver = host -> {
            throw new UnknownHostException(host + ": " + reason);
        };
        return ((Failed) exchange(resolver, System::nanoTime).send(request, LONG)).failure();
    }

    private Exchange exchange() {
        return exchange(Resolver.OF_THE_SYSTEM, System::nanoTime);
    }

    private Exchange exchange(Resolver resolver, LongSupplier nanoTime) {
        var access = Access.ofTheSystem(List.of()).with(resolver);
        return new Exchange(access, new PrivateHosts(List.of("127.0.0.0/8"), resolver), LONG, threads, CLOCK, nanoTime);
    }

    private PageRequest head(String path) throws InvalidUrl {
        return new PageRequest(address(path), true, false, Optional.empty());
    }

    private PageRequest get(String path, boolean anchors) throws InvalidUrl {
        return new PageRequest(address(path), false, anchors, Optional.empty());
    }

    private WebAddress address(String path) throws InvalidUrl {
        return WebAddress.parse(server.url(path));
    }

    private static Received received(int status, Optional<Anchors> anchors) {
        return new Received(status, Optional.empty(), Optional.empty(), false, List.of(), anchors);
    }
}
