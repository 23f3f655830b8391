package io.github.coursemaven.web.links;

import static io.github.coursemaven.server.FaultServer.bytes;
import static io.github.coursemaven.server.FaultServer.endlessly;
import static io.github.coursemaven.server.TestServer.page;
import static io.github.coursemaven.server.TestServer.redirect;
import static io.github.coursemaven.server.TestServer.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.server.FaultServer;
import io.github.coursemaven.server.TestServer;
import io.github.coursemaven.web.status.LinkStatus;
import io.github.coursemaven.web.status.LinkStatus.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnchorsTest {

    private static final Duration LONG = Duration.ofMinutes(10);
    private static final String HTML = "text/html; charset=utf-8";
    private static final String PAGE =
            "<h1 id=top-of-it>A</h1><a name='old'>B</a><p id='größe'>C<p id='user-content-setup'>D<p id='a b'>";

    private TestServer server;

    @BeforeEach
    void start() throws IOException {
        server = new TestServer();
        server.with("/a", page(HTML, utf8(PAGE)));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"top-of-it", "old", "größe", "gr%C3%B6%C3%9Fe", "setup", "user-content-setup", "a%20b"})
    void an_anchor_that_is_there_is_good(String fragment) {
        assertThat(check("/a#" + fragment).outcome()).isEqualTo(Outcome.GOOD);
        assertThat(server.requests()).containsExactly("GET /a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gone", "Top-of-it", "%zz", "L10-or-so"})
    void an_anchor_that_is_not_there_is_uncertain(String fragment) {
        var status = check("/a#" + fragment);

        assertThat(status.outcome()).isEqualTo(Outcome.UNCERTAIN);
        assertThat(status.complaint())
                .contains("leads to a page without the anchor '" + fragment + "'; correct it, unless a script adds it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "top",
                "!/route",
                "/route/1",
                ":~:text=word",
                "gone:~:text=word",
                "L10",
                "L10-L20",
                "L10C2-L20C3",
                "LC1",
                "diff-0a1b",
                "issuecomment-12",
                "discussion_r12",
                "page=3",
                "t=10,20",
                "svgView(viewBox(0,0,1,1))",
            })
    void fragments_that_name_no_element_are_not_checked(String fragment) {
        assertThat(check("/a#" + fragment).outcome()).isEqualTo(Outcome.GOOD);
        assertThat(server.requests()).containsExactly("HEAD /a");
    }

    @Test
    void many_anchors_of_a_page_need_one_request() {
        var url = server.url("/a");

        assertThat(new LinkChecker(policy())
                        .check(List.of(url, url + "#old", url + "#gone", url + "#setup"))
                        .values())
                .extracting(LinkStatus::outcome)
                .containsExactly(Outcome.GOOD, Outcome.GOOD, Outcome.UNCERTAIN, Outcome.GOOD);
        assertThat(server.requests()).containsExactly("GET /a");
    }

    @Test
    void by_default_no_anchor_is_checked() {
        var found = new LinkChecker(policy().withFragments(false)).check(List.of(server.url("/a#gone")));

        assertThat(found.values()).extracting(LinkStatus::outcome).containsExactly(Outcome.GOOD);
        assertThat(server.requests()).containsExactly("HEAD /a");
    }

    @Test
    void the_page_that_redirects_lead_to_is_read() {
        server.with("/moved", redirect(301, "/a")).with("/now", redirect(302, "/a"));

        assertThat(check("/now#old").outcome()).isEqualTo(Outcome.GOOD);
        assertThat(check("/now#gone").outcome()).isEqualTo(Outcome.UNCERTAIN);
        assertThat(check("/moved#gone").outcome()).isEqualTo(Outcome.UNCERTAIN);
        assertThat(check("/moved#old").complaint())
                .contains("has moved permanently to '" + server.url("/a#old") + "'; update the link");
    }

    @Test
    void a_page_that_is_gone_is_broken() {
        server.with("/gone", status(404));

        assertThat(check("/gone#x").outcome()).isEqualTo(Outcome.BROKEN);
    }

    @ParameterizedTest
    @CsvSource({
        "application/pdf, GOOD",
        "image/svg+xml, GOOD",
        "text/plain, GOOD",
        "TEXT/HTML, UNCERTAIN",
        "text/html;charset=nonsense, UNCERTAIN",
    })
    void only_pages_are_read(String type, Outcome outcome) {
        server.with("/b", page(type, utf8("<p id=x>")));

        assertThat(check("/b#gone").outcome()).isEqualTo(outcome);
    }

    @Test
    void headings_of_Markdown_are_anchors() {
        server.with("/b.md", page("text/markdown", utf8("# Get *started*, now!\n\n## Größe ##\n<a id='raw'></a>\n")));

        assertThat(List.of(
                        check("/b.md#get-started-now").outcome(),
                        check("/b.md#größe").outcome(),
                        check("/b.md#raw").outcome(),
                        check("/b.md#gone").outcome()))
                .containsExactly(Outcome.GOOD, Outcome.GOOD, Outcome.GOOD, Outcome.UNCERTAIN);
    }

    @Test
    void a_page_in_another_charset_is_read() {
        server.with(
                "/b",
                page(
                        "text/html",
                        "<meta charset=\"windows-1252\"><p id=größe>".getBytes(Charset.forName("windows-1252"))));

        assertThat(check("/b#größe").outcome()).isEqualTo(Outcome.GOOD);
    }

    @Test
    void a_compressed_page_is_decompressed() throws IOException {
        server.with("/b", packed("gzip", gzip(utf8(PAGE))));

        assertThat(check("/b#old").outcome()).isEqualTo(Outcome.GOOD);
        assertThat(check("/b#gone").complaint().orElse("")).startsWith("leads to a page without the anchor");
    }

    @Test
    void a_page_that_grows_a_hundredfold_is_not_decompressed() throws IOException {
        server.with("/bomb", packed("gzip", gzip(new byte[4 * 1024 * 1024])))
                .with("/odd", packed("br", utf8(PAGE)))
                .with("/no-gzip", packed("gzip", utf8(PAGE)));

        for (var path : List.of("/bomb#old", "/odd#old", "/no-gzip#old")) {
            assertThat(check(path).outcome()).isEqualTo(Outcome.UNCERTAIN);
            assertThat(check(path).complaint())
                    .contains(
                            "leads to a page that is compressed in a way that cannot be read, so its anchors are unknown");
        }
    }

    @Test
    void a_compressed_page_of_more_than_5_MiB_is_not_decompressed() throws IOException {
        var random = new byte[6 * 1024 * 1024];
        new java.util.Random(1).nextBytes(random);
        server.with("/b", packed("gzip", gzip(random)));

        assertThat(check("/b#old").outcome()).isEqualTo(Outcome.UNCERTAIN);
    }

    @Test
    void an_anchor_in_the_first_5_MiB_is_found() {
        var long_ = new byte[5 * 1024 * 1024 + 10];
        Arrays.fill(long_, (byte) ' ');
        System.arraycopy(utf8(PAGE), 0, long_, 0, utf8(PAGE).length);
        server.with("/b", page(HTML, long_));

        assertThat(check("/b#old").outcome()).isEqualTo(Outcome.GOOD);
        assertThat(check("/b#gone").complaint())
                .contains("leads to a page that is longer than 5 MiB, so its anchors are unknown");
    }

    @Test
    void a_body_without_a_proper_end_leaves_anchors_uncertain_and_the_page_good() throws IOException {
        var head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";
        try (var faults = new FaultServer()) {
            faults.with("/cut", bytes(head + "Content-Length: 1000\r\n\r\n" + "<p id=x>"))
                    .with("/chunk", bytes(head + "Transfer-Encoding: chunked\r\n\r\nzz\r\n<p id=x>"));
            var found = new LinkChecker(policy())
                    .check(List.of(faults.url("/cut#x"), faults.url("/cut"), faults.url("/chunk#x")));
            assertThat(found.values())
                    .extracting(LinkStatus::outcome)
                    .containsExactly(Outcome.UNCERTAIN, Outcome.GOOD, Outcome.UNCERTAIN);
        }
    }

    @Test
    void an_endless_page_is_read_until_its_anchors_are_known() throws IOException {
        try (var faults = new FaultServer()) {
            faults.with("/endless", endlessly("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n", "<p id=y>"));
            var found = new LinkChecker(policy()).check(List.of(faults.url("/endless#x"), faults.url("/endless#y")));
            assertThat(found.values()).extracting(LinkStatus::outcome).containsExactly(Outcome.UNCERTAIN, Outcome.GOOD);
        }
    }

    private static TestServer.Handler packed(String encoding, byte[] body) {
        var page = page(HTML, body);
        return exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", encoding);
            page.answer(exchange);
        };
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(plain);
        }
        return out.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private LinkStatus check(String path) {
        return new LinkChecker(policy())
                .check(List.of(server.url(path)))
                .values()
                .iterator()
                .next();
    }

    private static LinkPolicy policy() {
        return new LinkPolicy(LONG, LONG, 4, Duration.ZERO, List.of(), List.of("127.0.0.1")).withFragments(true);
    }
}
