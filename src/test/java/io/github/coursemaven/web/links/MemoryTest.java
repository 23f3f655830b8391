package io.github.coursemaven.web.links;

import static io.github.coursemaven.server.TestServer.redirect;
import static io.github.coursemaven.server.TestServer.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.server.TestServer;
import io.github.coursemaven.web.status.LinkCheckListener;
import io.github.coursemaven.web.status.LinkStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What builds on later days make of what earlier ones found. */
class MemoryTest {

    private static final Duration LONG = Duration.ofMinutes(10);

    private static final Instant START = Instant.parse("2026-11-20T12:00:00Z");

    @TempDir
    Path folder;

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
    void a_good_link_is_requested_once_a_week_and_the_cache_keeps_its_bytes() throws IOException {
        server.with("/a", status(200)).with("/b", redirect(301, "/a"));
        var urls = List.of(server.url("/a#x"), server.url("/b#y"));
        var first = check(0, urls);
        var bytes = Files.readAllBytes(file());
        var modified = Files.getLastModifiedTime(file());
        var requests = server.requests();

        assertThat(check(1, urls)).isEqualTo(first);
        assertThat(server.requests()).isEqualTo(requests);
        assertThat(Files.readAllBytes(file())).isEqualTo(bytes);
        assertThat(Files.getLastModifiedTime(file())).isEqualTo(modified);

        assertThat(check(9, urls)).isEqualTo(first);
        assertThat(server.requests()).hasSize(2 * requests.size());
    }

    @Test
    void a_page_whose_anchors_are_checked_is_requested_although_it_is_cached() {
        server.with("/a", status(200));
        check(0, List.of(server.url("/a#x")));
        var requests = server.requests().size();

        var policy = policy().withFragments(true);
        new LinkChecker(policy, List.of(), environment(1)).check(List.of(server.url("/a#x"), server.url("/a")));
        assertThat(server.requests()).hasSizeGreaterThan(requests);
    }

    @Test
    void a_dead_link_is_requested_each_time() {
        var urls = List.of(server.url("/gone"));
        check(0, urls);
        server.with("/gone", status(200));

        assertThat(check(0, urls)).extracting(LinkStatus::outcome).containsExactly(LinkStatus.Outcome.GOOD);
    }

    @Test
    void a_server_that_fails_now_says_when_it_was_good() {
        server.with("/a", status(200));
        var urls = List.of(server.url("/a"));
        check(0, urls);
        server.with("/a", status(403));

        assertThat(check(10, urls).get(0).complaint())
                .contains("answers 403, perhaps only to robots; last good on 2026-11-20");
        assertThat(check(10, urls))
                .allMatch(status -> status instanceof LinkStatus.Uncertain uncertain
                        && uncertain.doubt() == LinkStatus.Doubt.UNSTEADY);
        assertThat(check(31, urls)).allMatch(status -> status instanceof LinkStatus.Uncertain);
    }

    @Test
    void a_host_that_refuses_for_three_days_is_gone() {
        var urls = List.of(server.url("/a"));
        server.close();

        assertThat(check(0, urls)).extracting(LinkStatus::outcome).containsExactly(LinkStatus.Outcome.UNCERTAIN);
        assertThat(check(2, urls)).extracting(LinkStatus::outcome).containsExactly(LinkStatus.Outcome.UNCERTAIN);
        assertThat(check(3, urls).get(0))
                .isEqualTo(new LinkStatus.Broken(
                        Optional.empty(), "refuses the connection; it first failed on 2026-11-20"));
    }

    @Test
    void if_nothing_was_requested_there_is_no_cache() {
        check(0, List.of("https://example.org/", "http://10.0.0.1/", "http://x:99999/"));

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void no_secret_is_written() throws IOException {
        server.with("/a", status(200)).with("/b", redirect(302, "/a?sig=geheim"));

        check(0, List.of(server.url("/a?token=geheim"), server.url("/b"), server.url("/a")));
        assertThat(Files.readString(file())).contains("/a\tOK").doesNotContain("geheim");
    }

    private List<LinkStatus> check(int day, List<String> urls) {
        return List.copyOf(new LinkChecker(policy(), List.of(), environment(day))
                .check(urls)
                .values());
    }

    private LinkCheckEnvironment environment(int day) {
        var clock = Clock.fixed(START.plus(Duration.ofDays(day)), ZoneOffset.UTC);
        return new LinkCheckEnvironment(Optional.of(file()), List.of(), clock, LinkCheckListener.NONE);
    }

    private static LinkPolicy policy() {
        return new LinkPolicy(LONG, LONG, 4, Duration.ZERO, List.of(), List.of("127.0.0.0/8"));
    }

    private Path file() {
        return folder.resolve(".course/links.tsv");
    }
}
