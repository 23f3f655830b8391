package io.github.coursemaven.web.links;

import static io.github.coursemaven.server.TestServer.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.server.TestServer;
import io.github.coursemaven.web.address.AddressRange;
import io.github.coursemaven.web.address.Resolver;
import io.github.coursemaven.web.http.Access;
import io.github.coursemaven.web.status.LinkNews;
import io.github.coursemaven.web.status.LinkStatus;
import io.github.coursemaven.web.status.LinkStatus.Outcome;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is said where there is no network, or where it only seems so. Names are looked up in a table. */
@Timeout(30)
class OutageTest {

    private static final Resolver NO_NAMES = host -> {
        throw new UnknownHostException(host + ": Temporary failure in name resolution");
    };

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
    void a_dead_host_is_broken_where_a_canary_answers() {
        var found = check(List.of("http://gone.org/"), List.of(server.url("/maven2/")), OutageTest::onlyNumbers);

        assertThat(found).extracting(LinkStatus::outcome).containsExactly(Outcome.BROKEN);
        assertThat(server.requests()).containsExactly("HEAD /");
    }

    @Test
    void a_host_that_was_good_lately_is_a_canary() throws IOException {
        var cache = Files.createDirectories(folder.resolve(".course")).resolve("links.tsv");
        Files.writeString(
                cache,
                "course-links 1\n" + server.url("/old")
                        + "\tOK\t200\t2026-01-01T00:00:00Z\t\t2026-01-01T00:00:00Z\t\n");

        var found = check(List.of("http://gone.org/"), List.of(), OutageTest::onlyNumbers);
        assertThat(found).extracting(LinkStatus::outcome).containsExactly(Outcome.BROKEN);
        assertThat(server.requests()).containsExactly("HEAD /");
    }

    @Test
    void a_canary_that_may_not_be_asked_is_not() {
        var policy =
                new LinkPolicy(Duration.ofSeconds(3), Duration.ofSeconds(9), 4, Duration.ZERO, List.of(), List.of());
        var circumstances = new Circumstances(
                Optional.empty(), List.of(URI.create(server.url("/"))), Clock.systemUTC(), LinkNews.UNHEARD);

        var found = new LinkChecker(policy, Access.ofTheSystem(List.of()).with(OutageTest::onlyNumbers), circumstances)
                .check(List.of("http://gone.org/"));
        assertThat(found.values()).extracting(LinkStatus::outcome).containsExactly(Outcome.SKIPPED);
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void where_canaries_are_unknown_too_few_hosts_are_asked() {
        var asked = new AtomicInteger();
        var found = check(links(500, 100), List.of("https://repo.org/"), host -> {
            asked.incrementAndGet();
            return onlyNumbers(host);
        });

        assertThat(found).extracting(LinkStatus::outcome).hasSize(500).containsOnly(Outcome.SKIPPED);
        assertThat(asked.get()).isLessThan(100);
    }

    @Test
    void a_network_that_is_lost_midway_keeps_what_is_known() {
        server.with("/a", status(200)).with("/b", status(404));
        var urls = new ArrayList<>(links(60, 30));
        urls.add(0, server.url("/a"));
        urls.add(1, server.url("/b"));
        var lost = new CountDownLatch(1);
        var lookups = new AtomicInteger();
        var found = check(urls, List.of(), host -> {
            if (AddressRange.isAddress(host) && lookups.incrementAndGet() < 3) {
                return onlyNumbers(host);
            }
            if (AddressRange.isAddress(host)) {
                lost.countDown();
            }
            await(lost);
            return NO_NAMES.addresses(host);
        });

        assertThat(found.get(0).outcome()).isEqualTo(Outcome.GOOD);
        assertThat(found.get(2).complaint().orElse(""))
                .matches("no network any more \\(\\d+ hosts in a row failed: Temporary failure in name resolution\\)");
        assertThat(found.subList(2, 62)).extracting(LinkStatus::outcome).containsOnly(Outcome.SKIPPED);
    }

    @Test
    void many_dead_hosts_are_broken_where_another_still_answers() {
        server.with("/a", status(200));
        var urls = new ArrayList<>(links(60, 30));
        urls.add(0, server.url("/a"));

        var found = check(urls, List.of(), OutageTest::onlyNumbers);
        assertThat(found.get(0).outcome()).isEqualTo(Outcome.GOOD);
        assertThat(found.subList(1, 61)).extracting(LinkStatus::outcome).containsOnly(Outcome.BROKEN);
    }

    @Test
    void what_was_not_asked_for_is_not_written_down() {
        check(links(5, 5), List.of(), NO_NAMES);

        assertThat(folder).isEmptyDirectory();
    }

    private List<LinkStatus> check(List<String> urls, List<String> canaries, Resolver resolver) {
        var policy = new LinkPolicy(
                Duration.ofSeconds(9), Duration.ofSeconds(20), 1, Duration.ZERO, List.of(), List.of("127.0.0.0/8"));
        var circumstances = new Circumstances(
                Optional.of(folder.resolve(".course/links.tsv")),
                canaries.stream().map(URI::create).toList(),
                Clock.systemUTC(),
                LinkNews.UNHEARD);
        return List.copyOf(new LinkChecker(policy, Access.ofTheSystem(List.of()).with(resolver), circumstances)
                .check(urls)
                .values());
    }

    private static List<String> links(int links, int hosts) {
        return IntStream.range(0, links)
                .mapToObj(link -> "https://h" + link % hosts + ".org/" + link)
                .toList();
    }

    private static List<InetAddress> onlyNumbers(String host) throws UnknownHostException {
        if (AddressRange.isAddress(host)) {
            return List.of(InetAddress.getByName(host));
        }
        throw new UnknownHostException(host + ": Name or service not known");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
