package io.github.coursemaven.web.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.server.TestServer;
import io.github.coursemaven.web.status.LinkStatus;
import io.github.coursemaven.web.status.LinkStatus.Outcome;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CookiesTest {

    private static final Duration LONG = Duration.ofMinutes(10);

    private final Queue<String> sent = new ConcurrentLinkedQueue<>();
    private TestServer server;

    @BeforeEach
    void start() throws IOException {
        server = new TestServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_site_that_redirects_in_a_circle_without_its_cookie_is_reached() {
        server.with("/a", exchange -> {
            var cookie = exchange.getRequestHeaders().getFirst("Cookie");
            sent.add(String.valueOf(cookie));
            if (cookie == null) {
                exchange.getResponseHeaders().add("Set-Cookie", "seen=yes; Path=/; HttpOnly; Domain=.0.0.1");
                exchange.getResponseHeaders().add("Set-Cookie", "gone=1; Max-Age=0");
                exchange.getResponseHeaders().add("Set-Cookie", "elsewhere=1; Path=/other");
                exchange.getResponseHeaders().add("Set-Cookie", "safe=1; Secure");
                exchange.getResponseHeaders().add("Set-Cookie", "=;;; no cookie");
                exchange.getResponseHeaders().set("Location", "/a");
            }
            exchange.sendResponseHeaders(cookie == null ? 302 : 200, -1);
        });

        assertThat(check(server.url("/a"))).extracting(LinkStatus::outcome).containsExactly(Outcome.GOOD);
        assertThat(sent).containsExactly("null", "seen=yes");
    }

    @Test
    void a_site_that_redirects_in_a_circle_in_spite_of_its_cookie_is_broken() {
        server.with("/a", exchange -> {
            exchange.getResponseHeaders().add("Set-Cookie", "seen=yes");
            exchange.getResponseHeaders().set("Location", "/a");
            exchange.sendResponseHeaders(302, -1);
        });

        assertThat(check(server.url("/a")).toString()).contains("redirects in a circle");
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void another_host_gets_no_cookie_and_the_first_not_again() {
        server.with("/a", redirectWithCookie("http://localhost:" + server.port() + "/b"))
                .with("/b", redirectWithCookie(server.url("/c")))
                .with("/c", redirectWithCookie("/d"))
                .with("/d", exchange -> {
                    sent.add(String.valueOf(exchange.getRequestHeaders().getFirst("Cookie")));
                    exchange.sendResponseHeaders(200, -1);
                });

        assertThat(check(server.url("/a"))).extracting(LinkStatus::outcome).containsExactly(Outcome.GOOD);
        assertThat(sent).containsExactly("null", "null", "null", "secret=1");
    }

    @Test
    void another_URL_of_the_host_begins_without_cookies() {
        server.with("/a", exchange -> {
            exchange.getResponseHeaders().add("Set-Cookie", "seen=yes");
            exchange.sendResponseHeaders(200, -1);
        });
        server.with("/b", exchange -> {
            sent.add(String.valueOf(exchange.getRequestHeaders().getFirst("Cookie")));
            exchange.sendResponseHeaders(200, -1);
        });

        check(server.url("/a"), server.url("/b"));
        assertThat(sent).containsExactly("null");
    }

    private TestServer.Handler redirectWithCookie(String location) {
        return exchange -> {
            sent.add(String.valueOf(exchange.getRequestHeaders().getFirst("Cookie")));
            exchange.getResponseHeaders().add("Set-Cookie", "secret=1; Path=/");
            exchange.getResponseHeaders().set("Location", location);
            exchange.sendResponseHeaders(302, -1);
        };
    }

    private static List<LinkStatus> check(String... urls) {
        var policy = new LinkPolicy(LONG, LONG, 1, Duration.ZERO, List.of(), List.of("127.0.0.1", "localhost"));
        return List.copyOf(new LinkChecker(policy).check(List.of(urls)).values());
    }
}
