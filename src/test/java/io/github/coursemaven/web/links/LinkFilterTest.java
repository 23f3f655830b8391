package io.github.coursemaven.web.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.web.address.InvalidUrl;
import io.github.coursemaven.web.address.PrivateHosts;
import io.github.coursemaven.web.address.WebAddress;
import io.github.coursemaven.web.status.LinkStatus;
import io.github.coursemaven.web.status.LinkStatus.Outcome;
import io.github.coursemaven.web.status.LinkStatus.Reason;
import io.github.coursemaven.web.status.LinkStatus.Skipped;
import io.github.coursemaven.web.status.LinkStatus.Uncertain;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which URLs are not requested, as far as their text shows. Nothing is looked up. */
class LinkFilterTest {

    private static final LinkFilter FILTER = filter();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://x.org/${version}",
                "https://x.org/{{page}}",
                "https://x.org/$%7Bversion%7D",
                "https://x.org/%7B%7Bpage%7D%7D",
                "https://x.org/%3Cname%3E",
                "https://x.org/<name>",
                "https://x.org/YOUR-NAME",
                "https://x.org/my_YOUR_NAME",
            })
    void a_placeholder_is_skipped(String url) {
        assertThat(FILTER.refusal(url)).contains(new Skipped(Reason.PLACEHOLDER, "is a placeholder"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://www.w3.org/1999/xhtml",
                "http://www.w3.org/2000/svg",
                "http://www.w3.org/2001/XMLSchema-instance",
                "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd",
                "http://maven.apache.org/POM/4.0.0",
                "http://java.sun.com/xml/ns/javaee",
                "http://schemas.xmlsoap.org/wsdl/",
            })
    void the_name_of_a_namespace_is_skipped(String url) {
        assertThat(FILTER.refusal(url)).contains(new Skipped(Reason.PLACEHOLDER, "is the name of a namespace"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.w3.org/TR/html52/",
                "https://maven.apache.org/guides/",
                "https://www.w3.org/",
                "http://bücher.de/straße"
            })
    void other_pages_are_not(String url) {
        assertThat(FILTER.refusal(url)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"faß.de", "fa%C3%9F.de", "ΣΑΣ-σας.gr", "na\u200Dme.org", "na\u200Cme.org"})
    void a_host_that_Java_and_browsers_read_differently_is_skipped(String host) {
        assertThat(FILTER.refusal("http://" + host + "/"))
                .contains(new Skipped(Reason.AMBIGUOUS_HOST, "names a host that browsers and Java read differently"));
    }

    @ParameterizedTest
    @CsvSource({
        ".*/a\\?x=.*, https://x.org/a?x=1, true",
        ".*/a\\?x=.*, https://x.org/a, false",
        "https?://x\\.org/.*, http://x.org/a, true",
        "x\\.org, http://x.org/a, false",
    })
    void an_exclude_is_compared_with_the_whole_URL(String exclude, String url, boolean excluded) {
        var filter = new LinkFilter(List.of(Pattern.compile(exclude)), hosts());

        assertThat(filter.refusal(url))
                .isEqualTo(
                        excluded
                                ? Optional.of(new Skipped(Reason.EXCLUDED, "is excluded by 'linkExcludes'"))
                                : Optional.empty());
    }

    @Test
    void an_exclude_is_compared_with_what_a_redirect_leads_to() throws InvalidUrl {
        var filter = new LinkFilter(List.of(Pattern.compile("https://x\\.org/login.*")), hosts());

        assertThat(filter.refusal(WebAddress.parse("https://x.org/login?from=a")))
                .contains(new Skipped(Reason.EXCLUDED, "is excluded by 'linkExcludes'"));
        assertThat(filter.refusal(WebAddress.parse("https://x.org/"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "LOCALHOST.",
                "a.localhost",
                "127.0.0.1",
                "127.1",
                "2130706433",
                "0x7f.1",
                "0177.0.0.1",
                "１２７.0.0.1",
                "[::1]",
                "[0:0:0:0:0:0:0:1]",
                "host.docker.internal",
                "example.com",
                "www.example.org.",
                "x.test",
                "y.invalid",
            })
    void a_host_reserved_for_examples_is_skipped(String host) throws InvalidUrl {
        assertThat(FILTER.refusal(address(host)))
                .contains(new Skipped(Reason.PLACEHOLDER, "names a host reserved for examples and tests"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "metadata.google.internal",
                "METADATA.GOOGLE.INTERNAL.",
                "printer.local",
                "router.lan",
                "nas.home.arpa"
            })
    void a_name_of_private_networks_is_skipped(String host) throws InvalidUrl {
        var address = address(host);

        assertThat(FILTER.refusal(address))
                .contains(new Skipped(Reason.POLICY, PrivateHosts.complaint(address.host())));
        assertThat(filter(address.host()).refusal(address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"notexample.com", "mylocalhost", "example.com.evil.org", "internal.org", "8.8.8.8"})
    void a_host_that_only_looks_like_one_of_them_is_not(String host) throws InvalidUrl {
        assertThat(FILTER.refusal(address(host))).isEmpty();
    }

    @Test
    void a_host_that_Java_cannot_connect_to_is_uncertain() throws InvalidUrl {
        assertThat(FILTER.refusal(address("a_b.org")))
                .contains(new Uncertain(Optional.empty(), "names a host that Java cannot connect to"));
    }

    @ParameterizedTest
    @CsvSource({
        "80, true",
        "443, true",
        "1024, true",
        "8080, true",
        "65535, true",
        "22, false",
        "25, false",
        "1023, false"
    })
    void only_ports_of_web_servers_are_requested(int port, boolean requested) throws InvalidUrl {
        assertThat(FILTER.refusal(address("site.org:" + port)).map(LinkStatus::outcome))
                .isEqualTo(requested ? Optional.empty() : Optional.of(Outcome.SKIPPED));
    }

    private static WebAddress address(String host) throws InvalidUrl {
        return WebAddress.parse("http://" + host + "/");
    }

    private static LinkFilter filter(String... allowed) {
        return new LinkFilter(List.of(), hosts(allowed));
    }

    private static PrivateHosts hosts(String... allowed) {
        return new PrivateHosts(List.of(allowed), host -> {
            throw new UnknownHostException(host);
        });
    }
}
