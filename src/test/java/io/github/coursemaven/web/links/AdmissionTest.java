package io.github.coursemaven.web.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.server.TestServer;
import io.github.coursemaven.web.address.AddressRange;
import io.github.coursemaven.web.address.PrivateHosts;
import io.github.coursemaven.web.status.LinkStatus;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not asked for. Names are looked up in a table, so nothing leaves this computer. */
@Timeout(20)
class AdmissionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://public.org:22/",
                "https://example.com/",
                "https://www.example.org/a",
                "https://a.test/",
                "https://b.invalid/",
                "https://host.docker.internal/",
                "https://x.org/${version}",
                "https://x.org/{{page}}",
                "https://x.org/YOUR-NAME",
                "http://www.w3.org/1999/xhtml",
            })
    void placeholders_and_ports_of_other_services_are_skipped(String url) {
        assertThat(check(url, List.of()).outcome()).isEqualTo(LinkStatus.Outcome.SKIPPED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    http://              | names no valid host
                    http://x:99999/      | names port 99999, which does not exist
                    http://300.1.1.1/    | names no valid host
                    http://4294967296/   | names no valid host
                    http://[::x]/        | names no valid host
                    http://a%62.org/     | names no valid host
                    """)
    void a_URL_that_no_browser_takes_is_broken(String url, String complaint) {
        var status = check(url, List.of());
        assertThat(status.outcome()).isEqualTo(LinkStatus.Outcome.BROKEN);
        assertThat(status.complaint()).contains(complaint);
    }

    @Test
    void a_host_that_Java_cannot_ask_is_uncertain() {
        assertThat(check("http://a_b.org/", List.of()).complaint()).contains("names a host that Java cannot ask");
    }

    @Test
    void a_host_that_is_no_example_is_looked_up() {
        assertThat(check("http://notexample.com/", List.of()).outcome()).isNotEqualTo(LinkStatus.Outcome.BROKEN);
        assertThat(new Admission(List.of(), new PrivateHosts(List.of(), AdmissionTest::addresses))
                        .refusal("http://notexample.com/"))
                .isEmpty();
    }

    @Test
    void without_a_network_all_links_are_skipped_for_one_reason() {
        var urls = IntStream.range(0, 500)
                .mapToObj(index -> "https://h" + index % 100 + ".org/" + index)
                .toList();
        var checker = new LinkChecker(policy(List.of()), host -> {
            throw new UnknownHostException(host + ": Temporary failure in name resolution");
        });
        assertThat(checker.check(urls).values())
                .allMatch(LinkStatus::concernsAll)
                .extracting(LinkStatus::outcome)
                .containsOnly(LinkStatus.Outcome.SKIPPED);
        assertThat(checker.check(urls).values().iterator().next().complaint().orElse(""))
                .matches("no network \\(\\d+ of \\d+ hosts failed: Temporary failure in name resolution\\)");
    }

    @Test
    void an_unknown_host_is_broken_only_where_another_answers() throws Exception {
        try (var server = new TestServer()) {
            server.with("/", TestServer.status(200));
            var good = server.url("/");
            var gone = "http://gone.org/";

            assertThat(checkAll(List.of(gone), List.of("127.0.0.1")))
                    .extracting(LinkStatus::outcome)
                    .containsExactly(LinkStatus.Outcome.SKIPPED);
            assertThat(checkAll(List.of(gone, good), List.of("127.0.0.1")))
                    .extracting(LinkStatus::outcome)
                    .containsExactly(LinkStatus.Outcome.BROKEN, LinkStatus.Outcome.GOOD);
        }
    }

    private static LinkStatus check(String url, List<String> allowed) {
        return checkAll(List.of(url), allowed).iterator().next();
    }

    private static Collection<LinkStatus> checkAll(List<String> urls, List<String> allowed) {
        return new LinkChecker(policy(allowed), AdmissionTest::addresses)
                .check(urls)
                .values();
    }

    private static List<InetAddress> addresses(String host) throws UnknownHostException {
        if (AddressRange.isAddress(host)) {
            return List.of(InetAddress.getByName(host));
        }
        throw new UnknownHostException(host + ": Name or service not known");
    }

    private static LinkPolicy policy(List<String> allowed) {
        return new LinkPolicy(
                Duration.ofSeconds(3), Duration.ofSeconds(10), 4, Duration.ofMillis(5), List.of(), allowed);
    }
}
