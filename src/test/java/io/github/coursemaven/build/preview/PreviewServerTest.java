package io.github.coursemaven.build.preview;

import static io.github.coursemaven.build.preview.RawClient.event;
import static io.github.coursemaven.build.preview.RawClient.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.base.output.Content;
import io.github.coursemaven.build.EnvironmentException;
import io.github.coursemaven.build.preview.SlidePlaces.Place;
import io.github.coursemaven.publish.render.Words;
import io.github.coursemaven.publish.site.Site;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests as they arrive, because a client of Java would mend them. */
class PreviewServerTest {

    private static final Words WORDS = Words.of("en", Map.of());
    private static final byte[] IPV6_LOOPBACK = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};

    private Preview preview;
    private RawClient client;
    private int port;

    @BeforeEach
    void start() throws IOException, EnvironmentException {
        preview = Preview.start(0, Optional.of(Editor.of("vscode")), EarlyPages.NONE);
        port = URI.create(preview.address()).getPort();
        client = RawClient.of(InetAddress.getLoopbackAddress(), port);
        preview.show(site("<body><p>One</p></body>"), List.of("a.md:1:1: broken"), Set.of());
    }

    @AfterEach
    void stop() throws IOException {
        preview.close();
        client.close();
    }

    private static PreviewSite site(String index) {
        var files = Map.<String, Content>of(
                "index.html", new Content.Text(index),
                "docs/a b.txt", new Content.Text("text"),
                "film.mp4", new Content.Text("0123456789"));
        var places = new SlidePlaces(List.of(
                List.of(new Place(Path.of("/a b/x.md").toAbsolutePath(), 3, 1)),
                List.of(
                        new Place(Path.of("/a.md").toAbsolutePath(), 7, 1),
                        new Place(Path.of("/a.md").toAbsolutePath(), 9, 2))));
        return new PreviewSite(
                new Site(new TreeMap<>(), new TreeMap<>(files), "index.html"), Map.of("docs/a.html", places), WORDS);
    }

    @Test
    void a_page_has_the_script_that_hears_of_changes() throws IOException {
        assertThat(answer("GET / HTTP/1.1", "Host: localhost:" + port))
                .startsWith("HTTP/1.1 200 OK\r\n")
                .containsIgnoringCase("content-type: text/html; charset=utf-8\r\n")
                .containsIgnoringCase("cache-control: no-store\r\n")
                .containsIgnoringCase("x-content-type-options: nosniff\r\n")
                .containsIgnoringCase("cross-origin-resource-policy: same-origin\r\n")
                .containsIgnoringCase("cross-origin-opener-policy: same-origin\r\n")
                .containsIgnoringCase("content-security-policy: frame-ancestors 'self'\r\n")
                .doesNotContainIgnoringCase("access-control")
                .endsWith(
                        "<body><p>One</p><script defer src=\"/_preview/preview.js\" data-version=\"1\"></script>\n</body>");
    }

    @ParameterizedTest
    @CsvSource({
        "/index.html, 200",
        "/docs/a%20b.txt, 200",
        "/film.mp4, 200",
        "/index.html?print-pdf, 200",
        "/_preview/preview.js, 200",
        "/docs/, 404",
        "/docs, 404",
        "/none.html, 404",
        "/.git/config, 404",
        "/../../etc/passwd, 404",
        "/%2e%2e/%2e%2e/etc/passwd, 404",
        "/..%2f..%2fetc/passwd, 404",
        "/%252e%252e/, 404",
        "/%c0%ae%c0%ae/, 404",
        "/a%00b, 404",
        "//evil.example/x, 400",
        "http://evil.example/x, 400",
    })
    void only_what_the_site_holds_is_sent(String path, int status) throws IOException {
        assertThat(status(answer("GET " + path + " HTTP/1.1", "Host: localhost:" + port)))
                .isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/..\\..\\x", "/a|b", "/ä"})
    void what_is_not_an_address_is_refused(String path) throws IOException {
        assertThat(status(answer("GET " + path + " HTTP/1.1", "Host: localhost:" + port)))
                .isIn(400, 404);
    }

    /** The server of the JDK answers this by itself, as it names no path. */
    @Test
    void what_is_asked_of_the_server_as_a_whole_is_not_found() throws IOException {
        assertThat(answer("OPTIONS * HTTP/1.1", "Host: localhost:" + port))
                .startsWith("HTTP/1.1 404 ")
                .doesNotContainIgnoringCase("allow:");
    }

    @Test
    void an_address_of_200_000_letters_is_refused() throws IOException {
        assertThat(answer("GET /" + "a".repeat(200_000) + " HTTP/1.1", "Host: localhost:" + port))
                .doesNotContain("200 OK");
    }

    @ParameterizedTest
    @CsvSource({
        "localhost, 200",
        "127.0.0.1, 200",
        "[::1], 200",
        "evil.example, 403",
        "localhost.evil.example, 403",
        "0.0.0.0, 403"
    })
    void only_names_of_this_computer_are_answered(String host, int status) throws IOException {
        assertThat(status(answer("GET / HTTP/1.1", "Host: " + host + ":" + port)))
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "cross-site, no-cors, 403",
        "cross-site, cors, 403",
        "cross-site, navigate, 200",
        "same-origin, cors, 200",
        "none, navigate, 200"
    })
    void pages_of_other_sites_cannot_read_it(String site, String mode, int status) throws IOException {
        assertThat(status(answer(
                        "GET / HTTP/1.1",
                        "Host: localhost:" + port,
                        "Sec-Fetch-Site: " + site,
                        "Sec-Fetch-Mode: " + mode)))
                .isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Host: localhost", "X-None: 1"})
    void a_request_names_the_port_too(String header) throws IOException {
        assertThat(status(answer("GET / HTTP/1.1", header))).isIn(400, 403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "TRACE", "PATCH", "OPTIONS"})
    void nothing_can_be_changed(String method) throws IOException {
        assertThat(status(answer(method + " / HTTP/1.1", "Host: localhost:" + port, "Content-Length: 0")))
                .isEqualTo(405);
    }

    @Test
    void an_empty_folder_says_how_to_begin() throws IOException, EnvironmentException {
        try (var empty = Preview.start(0, Optional.empty(), EarlyPages.NONE)) {
            empty.fail(List.of("There are no decks."));
            call(empty);
            assertThat(get(""))
                    .isEqualTo("404 There are no decks yet. Save slides as slides.md, and they appear here. 1");
        }
    }

    @Test
    void another_port_is_taken_if_one_is_in_use_or_not_allowed() throws IOException, EnvironmentException {
        try (var second = Preview.start(port, Optional.empty(), EarlyPages.NONE)) {
            assertThat(second.address()).isNotEqualTo(preview.address());
            assertThat(second.otherPort(port)).isEqualTo(", because port " + port + " is in use or not allowed");
        }
        assertThat(preview.otherPort(port)).isEmpty();
        assertThat(preview.otherPort(0)).isEmpty();
    }

    @Test
    void a_head_has_no_body() throws IOException {
        assertThat(answer("HEAD / HTTP/1.1", "Host: localhost:" + port))
                .startsWith("HTTP/1.1 200 OK\r\n")
                .endsWith("\r\n\r\n");
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=2-4, 206, 234, bytes 2-4/10",
        "bytes=7-, 206, 789, bytes 7-9/10",
        "bytes=8-99, 206, 89, bytes 8-9/10",
        "bytes=10-, 200, 0123456789, ''",
        "bytes=5-2, 200, 0123456789, ''",
        "bytes=-2, 200, 0123456789, ''",
        "bytes=1-2;4-5, 200, 0123456789, ''"
    })
    void films_are_sent_in_parts(String range, int status, String body, String part) throws IOException {
        var answer = answer("GET /film.mp4 HTTP/1.1", "Host: localhost:" + port, "Range: " + range);
        assertThat(status(answer)).isEqualTo(status);
        assertThat(answer).endsWith("\r\n\r\n" + body);
        assertThat(answer.contains("ontent-range: " + part)).isEqualTo(!part.isEmpty());
    }

    @Test
    void listeners_are_told_what_has_changed_and_what_is_wrong() throws IOException {
        var events = listener();
        assertThat(event(events)).isEqualTo("{\"version\":1,\"problems\":[\"a.md:1:1: broken\"]}");
        preview.show(site("<body><p>Two</p></body>"), List.of(), Set.of());
        assertThat(event(events)).isEqualTo("{\"version\":2,\"changed\":[\"index.html\"],\"problems\":[]}");
        preview.fail(List.of("the course cannot be built"));
        assertThat(event(events))
                .isEqualTo("{\"version\":3,\"changed\":[],\"problems\":[\"the course cannot be built\"]}");
        assertThat(answer("GET / HTTP/1.1", "Host: localhost:" + port)).contains("<p>Two</p>");
    }

    @Test
    void a_picture_that_was_saved_has_changed(@TempDir Path folder) throws IOException {
        var picture = Files.writeString(folder.toRealPath().resolve("a.svg"), "<svg/>");
        var files = new TreeMap<String, Content>(Map.of("a.svg", new Content.Copy(picture, folder.toRealPath())));
        var site = new PreviewSite(new Site(new TreeMap<>(), files, "index.html"), Map.of(), WORDS);
        preview.show(site, List.of(), Set.of());
        var events = listener();
        assertThat(event(events)).contains("\"version\":2");
        preview.show(site, List.of(), Set.of());
        assertThat(event(events)).isEqualTo("{\"version\":3,\"changed\":[],\"problems\":[]}");
        preview.show(site, List.of(), Set.of(picture));
        assertThat(event(events)).isEqualTo("{\"version\":4,\"changed\":[\"a.svg\"],\"problems\":[]}");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "paths begin with a drive there")
    void it_says_where_slides_are_written_in_addresses_of_the_editor() throws IOException {
        assertThat(answer("GET /_preview/places/docs/a.html HTTP/1.1", "Host: localhost:" + port))
                .endsWith("{\"columns\":[[\"vscode://file/a%20b/x.md:3:1\"],"
                        + "[\"vscode://file/a.md:7:1\",\"vscode://file/a.md:9:2\"]]}");
        assertThat(status(answer("GET /_preview/places/docs/b.html HTTP/1.1", "Host: localhost:" + port)))
                .isEqualTo(404);
    }

    @Test
    void without_an_editor_it_says_how_to_name_one() throws IOException, EnvironmentException {
        try (var other = Preview.start(0, Optional.empty(), EarlyPages.NONE)) {
            other.show(site(""), List.of(), Set.of());
            call(other);
            assertThat(answer("GET /_preview/places/docs/a.html HTTP/1.1", "Host: localhost:" + port))
                    .contains(
                            "{\"hint\":\"To open slides in your editor, start the preview with -Dcourse.editor=vscode");
        }
    }

    @Test
    void the_index_and_a_deck_that_are_asked_for_before_the_course_is_built_are_made_first()
            throws IOException, EnvironmentException {
        var asked = new ArrayList<String>();
        var deck = new PreviewSite(
                new Site(
                        new TreeMap<>(),
                        new TreeMap<>(Map.of(
                                "docs/a.html", new Content.Text("<body>early</body>"),
                                "docs/a b.txt", new Content.Text("text"))),
                        "index.html"),
                Map.of(),
                WORDS);
        var titles = Map.<String, Content>of("index.html", new Content.Text("<body>titles</body>"));
        var index = new PreviewSite(new Site(new TreeMap<>(), new TreeMap<>(titles), "index.html"), Map.of(), WORDS);
        EarlyPages pages = page -> {
            asked.add(page);
            return Optional.ofNullable(Map.of("docs/a.html", deck, "", index).get(page));
        };
        try (var early = Preview.start(0, Optional.empty(), pages)) {
            call(early);
            var events = listener();
            assertThat(event(events)).isEqualTo("{\"version\":0,\"problems\":[]}");
            assertThat(get("docs/a%20b.txt")).isEqualTo("503 Reading the course … 0");
            assertThat(get("docs/a.html")).isEqualTo("200 early 0");
            assertThat(get("docs/a.html")).isEqualTo("200 early 0");
            assertThat(get("docs/a%20b.txt")).isEqualTo("200 text");
            assertThat(get("index.html")).isEqualTo("503 Reading the course … 0");
            assertThat(get("")).isEqualTo("200 titles 0");
            assertThat(get("index.html")).isEqualTo("200 titles 0");
            assertThat(asked).containsExactly("docs/a.html", "index.html", "");
            early.show(site("<body>all decks</body>"), List.of(), Set.of());
            assertThat(get("")).isEqualTo("200 all decks 1");
            assertThat(get("none.html")).isEqualTo("404 There is no such page. All decks 1");
            assertThat(asked).hasSize(3);
            assertThat(event(events))
                    .isEqualTo(
                            "{\"version\":1,\"changed\":[\"docs/a.html\",\"film.mp4\",\"index.html\"],\"problems\":[]}");
        }
    }

    /** Each tab has what was sent to it, so it is told of all that was sent, also if the course has the same in the end. */
    @Test
    void pages_that_were_made_first_are_replaced_in_all_tabs() throws IOException, EnvironmentException {
        var slides = Map.<String, Content>of("index.html", new Content.Text("<body>a deck</body>"));
        var deck = new PreviewSite(new Site(new TreeMap<>(), new TreeMap<>(slides), "index.html"), Map.of(), WORDS);
        var titles = Map.<String, Content>of("course.html", new Content.Text("<body>titles</body>"));
        var index = new PreviewSite(new Site(new TreeMap<>(), new TreeMap<>(titles), "course.html"), Map.of(), WORDS);
        EarlyPages pages = page -> Optional.of(page.isEmpty() ? index : deck);
        try (var early = Preview.start(0, Optional.empty(), pages)) {
            call(early);
            var events = listener();
            assertThat(event(events)).contains("\"version\":0");
            assertThat(get("")).isEqualTo("200 titles 0");
            assertThat(get("index.html")).isEqualTo("200 a deck 0");
            early.show(deck, List.of(), Set.of());
            assertThat(event(events)).contains("\"changed\":[\"course.html\",\"index.html\"]");
        }
    }

    @Test
    void a_port_at_which_another_program_is_asked_for_localhost_is_in_use() throws IOException, EnvironmentException {
        try (var other = new ServerSocket()) {
            try {
                other.bind(new InetSocketAddress(InetAddress.getByAddress(IPV6_LOOPBACK), 0));
            } catch (IOException e) {
                Assumptions.abort("this computer has no IPv6");
            }
            try (var next = Preview.start(other.getLocalPort(), Optional.empty(), EarlyPages.NONE)) {
                assertThat(URI.create(next.address()).getPort()).isGreaterThan(other.getLocalPort());
            }
        }
    }

    private void call(Preview other) throws IOException {
        port = URI.create(other.address()).getPort();
        client.close();
        client = RawClient.of(InetAddress.getLoopbackAddress(), port);
    }

    /** The status, the text of the page and its version. */
    private String get(String path) throws IOException {
        var answer = answer("GET /" + path + " HTTP/1.1", "Host: localhost:" + port);
        var body = answer.substring(answer.indexOf("\r\n\r\n") + 4);
        var version = body.replaceAll("(?s).*data-version=\"(\\d+)\".*", " $1");
        var text = body.replaceAll("(?s)<title>.*</title>|<script.*</script>|<[^>]*>", "")
                .strip();
        return status(answer) + " " + text + (version.equals(body) ? "" : version);
    }

    @Test
    void who_sends_half_a_request_or_never_reads_keeps_nobody_waiting() throws IOException {
        for (var count = 0; count < 50; count++) {
            client.send("GET / HTTP/1.1\r\nHost: loc");
        }
        for (var count = 0; count < 10; count++) {
            client.send("GET /_preview/events HTTP/1.1\r\nHost: localhost:" + port + "\r\n\r\n");
        }
        for (var count = 0; count < 200; count++) {
            preview.fail(List.of("x".repeat(10_000)));
        }
        assertThat(status(answer("GET / HTTP/1.1", "Host: localhost:" + port))).isEqualTo(200);
    }

    @Test
    void those_who_never_read_are_let_go_and_leave_their_places_to_others() throws Exception {
        for (var count = 0; count < 100; count++) {
            var unused = event(listener());
        }
        assertThat(status(answer("GET /_preview/events HTTP/1.1", "Host: localhost:" + port)))
                .isEqualTo(503);
        while (threads() > 0) {
            preview.fail(List.of("x".repeat(200_000)));
        }
        assertThat(event(listener())).contains("xxx");
    }

    /** How many threads wait for those who listen. */
    private static long threads() {
        return Thread.getAllStackTraces().values().stream()
                .filter(calls -> Arrays.stream(calls)
                        .anyMatch(call -> call.getClassName().equals(Listener.class.getName())))
                .count();
    }

    @Test
    void it_takes_the_next_port_if_one_is_in_use() throws IOException, EnvironmentException {
        try (var next = Preview.start(port, Optional.empty(), EarlyPages.NONE)) {
            assertThat(URI.create(next.address()).getPort()).isGreaterThan(port);
        }
    }

    @Test
    void it_frees_its_port() throws IOException {
        preview.close();
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThat(socket.isBound()).isTrue();
        }
    }

    private InputStream listener() throws IOException {
        return client.listener("/_preview/events", "Host: localhost:" + port);
    }

    private String answer(String... lines) throws IOException {
        return client.answer(lines);
    }
}
