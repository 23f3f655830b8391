package io.github.coursemaven.web.links;

import static io.github.coursemaven.server.FaultServer.bytes;
import static io.github.coursemaven.server.FaultServer.endlessly;
import static io.github.coursemaven.server.FaultServer.kept;
import static io.github.coursemaven.server.FaultServer.onGet;
import static io.github.coursemaven.server.FaultServer.onHead;
import static io.github.coursemaven.server.FaultServer.reset;
import static io.github.coursemaven.server.FaultServer.silence;
import static io.github.coursemaven.server.FaultServer.slowly;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.server.FaultServer;
import io.github.coursemaven.web.status.LinkStatus;
import io.github.coursemaven.web.status.LinkStatus.Outcome;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Servers that speak bad HTTP, or none. All are asked in one run, but those that let the time run out. */
class FaultTableTest {

    private static final String OK = "HTTP/1.1 200 OK\r\n";
    private static final Map<String, LinkStatus> STATUSES = new LinkedHashMap<>();
    /** How many there were for each. */
    private static final Map<String, Integer> REQUESTS = new TreeMap<>();

    private static FaultServer server;
    private static FaultServer secret;

    @BeforeAll
    static void askForAll() throws IOException {
        server = new FaultServer();
        secret = new FaultServer();
        connections();
        bodies();
        heads();
        redirects();
        hostileToHead();
        var urls = new ArrayList<String>();
        PATHS.forEach(path -> urls.add(server.url(path)));
        urls.add("http://host_with_underscore.org/");
        urls.add("http://127.0.0.1:" + unusedPort() + "/refused");
        urls.add("https://127.0.0.1:" + server.port() + "/plain-on-a-TLS-port");
        check(urls, Duration.ofMinutes(10));
        check(List.of(server.url("/silence"), server.url("/slow-head")), Duration.ofSeconds(2));
        server.requests().forEach(request -> REQUESTS.merge(request.replaceFirst(".*/", ""), 1, Integer::sum));
    }

    @AfterAll
    static void stop() {
        server.close();
        secret.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    reset                     | UNCERTAIN | closes the connection without an answer
                    closed                    | UNCERTAIN | closes the connection without an answer
                    slow-head                 | UNCERTAIN | does not answer in time
                    silence                   | UNCERTAIN | does not answer in time
                    kept                      | GOOD      |
                    slow-body                 | GOOD      |
                    endless-body              | GOOD      |
                    endless-chunks            | GOOD      |
                    truncated                 | GOOD      |
                    bad-chunk-size            | GOOD      |
                    long-chunk-extension      | GOOD      |
                    gzip-bomb                 | GOOD      |
                    redirect-loop             | BROKEN    | redirects in a circle
                    two-step-loop             | BROKEN    | redirects in a circle
                    no-location               | BROKEN    | redirects without saying where
                    bad-location              | BROKEN    | redirects to 'http://[', which names no valid host
                    empty-location            | BROKEN    | redirects to '', which is empty
                    hop-0                     | BROKEN    | redirects more than 10 times
                    new-cookie-each-time      | BROKEN    | redirects more than 10 times
                    redirect-to-private       | SKIPPED   | redirects to 'http://10.0.0.1/', which leads to a private address, so it is not requested; to check it, add '10.0.0.1' to 'allowPrivateHosts'
                    redirect-to-other-port    | SKIPPED   | redirects to 'http://127.0.0.2:PORT/', which names a host reserved for examples and tests
                    redirect-to-file          | SKIPPED   | redirects to 'file:///etc/passwd', which is not a web page
                    redirect-to-ftp           | SKIPPED   | redirects to 'ftp://x.org/', which is not a web page
                    long-header               | UNCERTAIN | answers with something that is not HTTP
                    endless-headers           | UNCERTAIN | answers with something that is not HTTP
                    endless-1xx               | UNCERTAIN | answers with something that is not HTTP
                    garbage                   | UNCERTAIN | answers with something that is not HTTP
                    http-0.9                  | UNCERTAIN | closes the connection without an answer
                    status-099                | UNCERTAIN | answers with something that is not HTTP
                    bad-header-name           | UNCERTAIN | answers with something that is not HTTP
                    switching-protocols       | UNCERTAIN | answers with something that is not HTTP
                    body-with-204             | UNCERTAIN | closes the connection without an answer
                    length-abc                | UNCERTAIN | answers with something that is not HTTP
                    negative-length           | UNCERTAIN | answers with something that is not HTTP
                    two-lengths               | GOOD      |
                    status-999                | UNCERTAIN | answers 999, perhaps only to robots
                    head-403                  | GOOD      |
                    head-404                  | GOOD      |
                    head-405                  | GOOD      |
                    head-reset                | GOOD      |
                    host_with_underscore.org  | UNCERTAIN | names a host that Java cannot connect to
                    refused                   | UNCERTAIN | refuses the connection
                    plain-on-a-TLS-port       | BROKEN    | does not use TLS; did you mean 'http:'?
                    """)
    void each_has_its_verdict(String name, Outcome outcome, String complaint) {
        var status = Optional.ofNullable(STATUSES.get(name)).orElseThrow();

        assertThat(status.outcome()).as(status.toString()).isEqualTo(outcome);
        assertThat(withoutChance(status.complaint().orElse(""))).isEqualTo(complaint == null ? "" : complaint);
    }

    /** A complaint without the number of a port, and without the exception that a version of Java throws. */
    private static String withoutChance(String complaint) {
        return complaint.replace(":" + secret.port() + "/", ":PORT/").replaceFirst(" \\([A-Za-z]+Exception\\)$", "");
    }

    @Test
    void none_is_without_a_verdict() {
        assertThat(STATUSES.values()).noneMatch(LinkStatus::concernsAll).hasSize(PATHS.size() + 5);
    }

    @Test
    void a_port_that_is_not_allowed_hears_nothing() {
        assertThat(secret.requests()).isEmpty();
    }

    /** The JDK's client repeats a request by itself if no byte came back. */
    @Test
    void a_URL_whose_connection_is_closed_gets_at_most_eight_requests() {
        assertThat(REQUESTS.get("reset")).isBetween(2, 8);
        assertThat(REQUESTS.get("closed")).isBetween(2, 8);
        assertThat(REQUESTS.get("garbage")).isBetween(2, 4);
    }

    /**
     * The client of JDK 17 cannot be closed; it ends, with its thread and its connections, once it is forgotten and all of its
     * requests are over. It forgets connections whose heads it finds too long, for as long as the other side keeps them.
     */
    @Test
    void no_thread_and_no_connection_is_left() throws InterruptedException {
        while (!threads().isEmpty() || !open().isEmpty()) {
            System.gc();
            Thread.sleep(50);
        }
    }

    private static List<String> open() {
        return server.open().stream()
                .filter(request -> !request.endsWith("/endless-1xx") && !request.endsWith("/endless-headers"))
                .toList();
    }

    private static List<String> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.equals("course-links") || name.startsWith("HttpClient-"))
                .toList();
    }

    private static final List<String> PATHS = new ArrayList<>();

    private static void on(String name, FaultServer.Fault fault) {
        PATHS.add("/" + name);
        server.with("/" + name, fault);
    }

    private static void connections() {
        on("reset", reset());
        on("closed", (request, socket) -> {});
        server.with("/silence", silence());
        server.with("/slow-head", slowly(""));
        on("kept", kept(OK + "Content-Length: 0\r\n\r\n"));
    }

    private static void bodies() {
        on("slow-body", getOnly(slowly(OK + "Content-Length: 1000\r\n\r\n")));
        on("endless-body", getOnly(endlessly(OK + "\r\n", "body ")));
        on("endless-chunks", getOnly(endlessly(OK + "Transfer-Encoding: chunked\r\n\r\n", "5\r\nchunk\r\n")));
        on("truncated", onGet(OK + "Content-Length: 1000\r\n\r\nshort"));
        on("bad-chunk-size", onGet(OK + "Transfer-Encoding: chunked\r\n\r\nzz\r\nchunk\r\n"));
        on("long-chunk-extension", getOnly(endlessly(OK + "Transfer-Encoding: chunked\r\n\r\n5;", "x")));
        on("gzip-bomb", getOnly(endlessly(OK + "Content-Encoding: gzip\r\n\r\n", "\u001f\u008b")));
        on("body-with-204", bytes("HTTP/1.1 204 No Content\r\nContent-Length: 4\r\n\r\nbody"));
        on("length-abc", bytes(OK + "Content-Length: abc\r\n\r\n"));
        on("negative-length", bytes(OK + "Content-Length: -5\r\n\r\n"));
        on("two-lengths", bytes(OK + "Content-Length: 5\r\nContent-Length: 6\r\n\r\n12345"));
    }

    private static void heads() {
        on("long-header", bytes(OK + "X-Long: " + "x".repeat(1024 * 1024) + "\r\n\r\n"));
        on("endless-headers", endlessly(OK, "X-Again: and again\r\n"));
        on("endless-1xx", endlessly("", "HTTP/1.1 102 Processing\r\n\r\n"));
        on("garbage", bytes("\u0000\u0001garbage\r\n\r\n"));
        on("http-0.9", bytes("<html>hello</html>"));
        on("status-099", bytes("HTTP/1.1 099 Odd\r\n\r\n"));
        on("bad-header-name", bytes(OK + "Bad Name\u0001: x\r\n\r\n"));
        on("switching-protocols", bytes("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n\r\n"));
        on("status-999", bytes("HTTP/1.1 999 Denied\r\nContent-Length: 0\r\n\r\n"));
    }

    private static void redirects() {
        on("redirect-loop", redirect("/redirect-loop"));
        on("two-step-loop", redirect("/second-step"));
        server.with("/second-step", redirect("/two-step-loop"));
        on("no-location", bytes("HTTP/1.1 302 Found\r\nContent-Length: 0\r\n\r\n"));
        on("bad-location", redirect("http://["));
        on("empty-location", redirect(""));
        on("hop-0", redirect("/hop-1"));
        for (var hop = 1; hop < 100; hop++) {
            server.with("/hop-" + hop, redirect("/hop-" + (hop + 1)));
        }
        on(
                "new-cookie-each-time",
                (request, socket) -> FaultServer.write(
                        socket,
                        "HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: /new-cookie-each-time\r\nSet-Cookie: a="
                                + System.nanoTime() + "\r\n\r\n"));
        on("redirect-to-private", redirect("http://10.0.0.1/"));
        on("redirect-to-other-port", redirect("http://127.0.0.2:" + secret.port() + "/"));
        on("redirect-to-file", redirect("file:///etc/passwd"));
        on("redirect-to-ftp", redirect("ftp://x.org/"));
    }

    private static void hostileToHead() {
        for (var status : List.of(403, 404, 405)) {
            on("head-" + status, onHead(bytes("HTTP/1.1 " + status + " No\r\nContent-Length: 0\r\n\r\n")));
        }
        on("head-reset", onHead(reset()));
    }

    private static FaultServer.Fault getOnly(FaultServer.Fault fault) {
        return (request, socket) -> {
            if (request.head()) {
                FaultServer.write(socket, "HTTP/1.1 405 No\r\nContent-Length: 0\r\n\r\n");
            } else {
                fault.answer(request, socket);
            }
        };
    }

    private static FaultServer.Fault redirect(String location) {
        return bytes("HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: " + location + "\r\n\r\n");
    }

    private static int unusedPort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static String name(String url) {
        return url.replaceFirst("/$", "").replaceFirst(".*/", "");
    }

    private static void check(List<String> urls, Duration perUrl) {
        new LinkChecker(policy(perUrl)).check(urls).forEach((url, status) -> STATUSES.put(name(url), status));
    }

    private static LinkPolicy policy(Duration perUrl) {
        return new LinkPolicy(perUrl, Duration.ofMinutes(10), 64, Duration.ZERO, List.of(), List.of("127.0.0.1"));
    }
}
