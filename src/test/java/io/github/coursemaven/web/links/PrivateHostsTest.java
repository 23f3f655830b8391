package io.github.coursemaven.web.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.server.TestServer;
import io.github.coursemaven.web.address.AddressRange;
import io.github.coursemaven.web.address.PrivateHosts;
import io.github.coursemaven.web.address.WebAddress;
import io.github.coursemaven.web.status.LinkStatus;
import io.github.coursemaven.web.status.LinkStatus.Outcome;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hosts that a link must not lead a build to, in all the ways to write them. */
@Timeout(20)
class PrivateHostsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.0.0.1",
                "0xA9FEA9FE",
                "[::ffff:a00:1]",
                "[fd00:ec2::254]",
                "metadata.google.internal",
                "METADATA.GOOGLE.INTERNAL.",
                "printer.local",
                "router.lan",
                "nas.home.arpa",
                "instance-data",
                "one-of-two-is-private.org",
            })
    void a_private_host_is_not_asked(String host) {
        var status = check("http://" + host + "/");

        assertThat(status.outcome()).isEqualTo(Outcome.SKIPPED);
        assertThat(status.complaint().orElse("")).startsWith("leads to a private address, so it is not requested;");
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
    void a_host_that_stands_for_none_is_not_asked(String host) {
        assertThat(check("http://" + host + "/").complaint()).contains("names a host that stands for no real one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"notexample.com", "mylocalhost", "example.com.evil.org", "internal.org", "8.8.8.8"})
    void a_host_that_only_looks_like_one_of_them_is_asked(String host) throws Exception {
        assertThat(admission().refusal(WebAddress.parse("http://" + host + "/")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[fe80::1%25eth0]", "[fe80::1%eth0]", "[::1", "256.1.1.1", "08.0.0.1", "0x1FFFFFFFF", "1.2.3.256"
            })
    void a_host_that_no_browser_takes_is_broken(String host) {
        assertThat(check("http://" + host + "/").complaint()).contains("names no valid host");
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
    void only_ports_of_the_web_are_asked(int port, boolean asked) throws Exception {
        assertThat(admission()
                        .refusal(WebAddress.parse("http://site.org:" + port + "/"))
                        .isEmpty())
                .isEqualTo(asked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"faß.de", "ΣΑΣ-σας.gr", "na\u200Dme.org", "na\u200Cme.org"})
    void a_host_that_Java_and_browsers_read_differently_is_not_asked(String host) {
        var status = check("http://" + host + "/");

        assertThat(status.outcome()).isEqualTo(Outcome.SKIPPED);
        assertThat(status.complaint()).contains("names a host that browsers and Java read differently");
    }

    @Test
    void other_hosts_of_other_scripts_are_asked_in_ASCII() throws Exception {
        assertThat(WebAddress.parse("http://BÜCHER.example/ß?ß=ς").toString())
                .isEqualTo("http://xn--bcher-kva.example/%C3%9F?%C3%9F=%CF%82");
        assertThat(admission().refusal("http://bücher.de/straße")).isEmpty();
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
    void names_of_namespaces_are_not_asked(String url) {
        assertThat(check(url).complaint()).contains("is the name of a namespace");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://www.w3.org/TR/html52/", "https://maven.apache.org/guides/", "https://www.w3.org/"})
    void pages_of_the_same_hosts_are_asked(String url) {
        assertThat(admission().refusal(url)).isEmpty();
    }

    /** The address is looked up again for each request, so that it cannot change after it was found public. */
    @Test
    void a_name_that_turns_private_is_asked_no_more() throws Exception {
        try (var server = new TestServer()) {
            server.with("/a", TestServer.status(405));
            var lookUps = new AtomicInteger();
            var policy = policy(List.of("127.0.0.1/32"));
            var checker = new LinkChecker(
                    policy,
                    host -> List.of(InetAddress.getByName(lookUps.getAndIncrement() == 0 ? "127.0.0.1" : "10.0.0.1")));

            var status = checker.check(List.of("http://127.0.0.1:" + server.port() + "/a"));
            assertThat(status.values()).extracting(LinkStatus::outcome).containsOnly(Outcome.SKIPPED);
            assertThat(server.requests()).containsExactly("HEAD /a");
            assertThat(lookUps).hasValue(2);
        }
    }

    private static LinkStatus check(String url) {
        return new LinkChecker(policy(List.of()), PrivateHostsTest::addresses)
                .check(List.of(url))
                .values()
                .iterator()
                .next();
    }

    private static Admission admission() {
        return new Admission(List.of(), new PrivateHosts(List.of(), host -> {
            throw new UnknownHostException(host);
        }));
    }

    private static List<InetAddress> addresses(String host) throws UnknownHostException {
        if (AddressRange.isAddress(host)) {
            return List.of(InetAddress.getByName(host));
        }
        return switch (host) {
            case "instance-data" -> List.of(InetAddress.getByName("169.254.169.254"));
            case "one-of-two-is-private.org" ->
                List.of(InetAddress.getByName("93.184.216.34"), InetAddress.getByName("10.0.0.1"));
            default -> throw new UnknownHostException(host + ": Name or service not known");
        };
    }

    private static LinkPolicy policy(List<String> allowed) {
        return new LinkPolicy(Duration.ofSeconds(3), Duration.ofSeconds(10), 4, Duration.ZERO, List.of(), allowed);
    }
}
