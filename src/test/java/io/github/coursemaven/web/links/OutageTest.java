package io.github.coursemaven.web.links;

import static io.github.coursemaven.web.links.SimulatedWeb.after;
import static io.github.coursemaven.web.links.SimulatedWeb.endlessSilence;
import static io.github.coursemaven.web.links.SimulatedWeb.redirect;
import static io.github.coursemaven.web.links.SimulatedWeb.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.web.address.PrivateHosts;
import io.github.coursemaven.web.http.Answer.Failed;
import io.github.coursemaven.web.http.Answer.Failure;
import io.github.coursemaven.web.status.LinkCheckListener;
import io.github.coursemaven.web.status.LinkStatus;
import io.github.coursemaven.web.status.LinkStatus.Outcome;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is reported if there is no network, or if it only seems so. */
class OutageTest {

    private static final Failed UNKNOWN = new Failed(Failure.UNKNOWN_HOST, "names a host that does not exist");
    private static final Failed NO_NAMES = new Failed(
            Failure.NO_NAME_SERVER, "cannot be looked up at the moment: Temporary failure in name resolution");

    @TempDir
    Path folder;

    private final SimulatedWeb web = new SimulatedWeb().otherwise(after(5, UNKNOWN));

    @Test
    void a_dead_host_is_broken_if_a_well_known_one_answers() {
        web.with("http://repo.org/", after(20, status(503)));

        assertThat(check(List.of("http://gone.org/"), "http://repo.org/maven2/"))
                .extracting(LinkStatus::outcome)
                .containsExactly(Outcome.BROKEN);
        assertThat(web.requests()).containsExactly("0 HEAD http://gone.org/", "5 HEAD http://repo.org/");
    }

    @Test
    void a_dead_host_is_skipped_if_no_other_answers() {
        assertThat(check(List.of("http://gone.org/"), "http://repo.org/maven2/")
                        .get(0)
                        .complaint())
                .contains("no network (1 of 1 hosts failed: names a host that does not exist)");
    }

    @Test
    void a_dead_host_is_broken_if_another_link_answers() {
        web.with("http://x.org/", after(10, status(200)));

        assertThat(check(List.of("http://gone.org/", "http://x.org/")))
                .extracting(LinkStatus::outcome)
                .containsExactly(Outcome.BROKEN, Outcome.GOOD);
        assertThat(web.requests()).containsExactly("0 HEAD http://gone.org/", "0 HEAD http://x.org/");
    }

    @Test
    void a_well_known_host_is_waited_for_four_seconds() {
        web.with("http://repo.org/", endlessSilence());

        assertThat(check(List.of("http://gone.org/"), "http://repo.org/"))
                .extracting(LinkStatus::outcome)
                .containsExactly(Outcome.SKIPPED);
        assertThat(web.passed()).isEqualTo(4005);
    }

    @Test
    void a_host_that_was_good_recently_counts_as_well_known() throws IOException {
        var cache = Files.createDirectories(folder.resolve(".course")).resolve("links.tsv");
        Files.writeString(
                cache,
                "course-links 1\nhttp://old.org/page\tOK\t200\t2026-01-01T00:00:00Z\t\t2026-01-01T00:00:00Z\t\n");
        web.with("http://old.org/", after(0, status(200)));

        assertThat(check(List.of("http://gone.org/")))
                .extracting(LinkStatus::outcome)
                .containsExactly(Outcome.BROKEN);
        assertThat(web.requests()).containsExactly("0 HEAD http://gone.org/", "5 HEAD http://old.org/");
    }

    @Test
    void a_well_known_host_to_which_no_request_may_be_sent_gets_none() {
        web.with("http://localhost/", after(0, status(200)));

        assertThat(check(List.of("http://gone.org/"), "http://localhost/"))
                .extracting(LinkStatus::outcome)
                .containsExactly(Outcome.SKIPPED);
        assertThat(web.requests()).containsExactly("0 HEAD http://gone.org/");
    }

    @Test
    void if_well_known_hosts_are_unknown_too_no_further_host_is_asked() {
        assertThat(check(links(500, 100), "https://repo.org/"))
                .extracting(LinkStatus::outcome)
                .hasSize(500)
                .containsOnly(Outcome.SKIPPED);
        assertThat(web.requests()).hasSize(64 + 1).last().isEqualTo("5 HEAD https://repo.org/");
    }

    @Test
    void without_a_name_server_all_links_are_skipped_for_one_reason() {
        web.otherwise(after(5, NO_NAMES));

        assertThat(check(links(500, 100)))
                .hasSize(500)
                .allMatch(LinkStatus::concernsAll)
                .extracting(status -> status.complaint().orElse(""))
                .containsOnly("no network (64 of 64 hosts failed: Temporary failure in name resolution)");
    }

    @Test
    void a_network_that_is_lost_midway_keeps_what_is_known() {
        web.with("http://x.org/a", after(0, status(200)))
                .with("http://x.org/b", after(0, status(404)))
                .otherwise(after(100, NO_NAMES));
        var urls = new ArrayList<>(List.of("http://x.org/a", "http://x.org/b"));
        urls.addAll(links(60, 30));

        var found = check(urls);
        assertThat(found.get(0).outcome()).isEqualTo(Outcome.GOOD);
        assertThat(found.get(1).outcome()).isEqualTo(Outcome.BROKEN);
        assertThat(found.subList(2, 62))
                .extracting(
                        status -> status.outcome() + " " + status.complaint().orElse(""))
                .containsOnly("SKIPPED network lost (30 hosts in a row failed: Temporary failure in name resolution)");
    }

    @Test
    void many_dead_hosts_are_broken_if_another_still_answers() {
        web.with("http://x.org/a", after(0, status(200))).with("http://x.org/", after(0, status(200)));
        var urls = new ArrayList<>(List.of("http://x.org/a"));
        urls.addAll(links(60, 30));

        var found = check(urls);
        assertThat(found.get(0).outcome()).isEqualTo(Outcome.GOOD);
        assertThat(found.subList(1, 61)).extracting(LinkStatus::outcome).containsOnly(Outcome.BROKEN);
    }

    @Test
    void a_network_that_first_requires_a_login_counts_as_no_network() {
        web.otherwise(after(0, redirect(302, "http://login.hotel/")));

        assertThat(check(links(5, 5)))
                .extracting(status -> status.complaint().orElse(""))
                .containsOnly("no network (5 hosts redirect to 'login.hotel'; is it a login page?)");
    }

    @Test
    void links_that_could_not_be_checked_are_not_cached() {
        web.otherwise(after(0, NO_NAMES));
        check(links(5, 5));

        assertThat(folder).isEmptyDirectory();
    }

    private List<LinkStatus> check(List<String> urls, String... connectivity) {
        var policy =
                new LinkPolicy(Duration.ofSeconds(9), Duration.ofSeconds(20), 1, Duration.ZERO, List.of(), List.of());
        var environment = new LinkCheckEnvironment(
                Optional.of(folder.resolve(".course/links.tsv")),
                List.of(connectivity).stream().map(URI::create).toList(),
                Clock.systemUTC(),
                LinkCheckListener.NONE);
        var hosts = new PrivateHosts(List.of(), host -> List.of());
        return List.copyOf(new LinkChecker(policy, hosts, environment, () -> web)
                .check(urls)
                .values());
    }

    private static List<String> links(int links, int hosts) {
        return IntStream.range(0, links)
                .mapToObj(link -> "https://h" + link % hosts + ".org/" + link)
                .toList();
    }
}
