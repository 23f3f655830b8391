package io.github.coursemaven.web.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hosts that a link must not lead a build to, in all the ways to write them. */
class PrivateHostsTest {

    private static final Map<String, List<String>> NAMES = Map.of(
            "public.org", List.of("93.184.216.34", "2606:4700::1111"),
            "instance-data", List.of("169.254.169.254"),
            "one-of-two.org", List.of("93.184.216.34", "10.0.0.1"),
            "lab.local", List.of("192.168.1.9"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0",
                "10.0.0.1",
                "10.1",
                "167772161",
                "0xa000001",
                "0x0A.0.0.1",
                "012.0.0.1",
                "１０.0.0.1",
                "①⓪.0.0.1",
                "10。0。0。1",
                "10．0．0．1",
                "10.0.0.1.",
                "100.64.0.1",
                "127.0.0.1",
                "127.1",
                "2130706433",
                "0x7f.1",
                "017700000001",
                "169.254.169.254",
                "0xA9FEA9FE",
                "2852039166",
                "0251.0376.0251.0376",
                "169.254.43518",
                "172.31.255.255",
                "192.0.2.1",
                "192.168.257",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "[::]",
                "[::1]",
                "[::7f00:1]",
                "[::ffff:10.0.0.1]",
                "[::ffff:a00:1]",
                "[0:0:0:0:0:FFFF:0A00:0001]",
                "[64:ff9b::10.0.0.1]",
                "[64:ff9b:1::1]",
                "[2001:db8::1]",
                "[2002:a00:1::]",
                "[fd00:ec2::254]",
                "[fe80::1]",
                "[ff02::1]",
                "instance-data",
                "one-of-two.org",
            })
    void a_host_with_any_private_address_is_refused(String host) throws Exception {
        var address = WebAddress.parse("http://" + host + "/");

        assertThat(hosts().refusal(address))
                .contains("leads to a private address, so it is not requested; to check it, add '" + address.host()
                        + "' to 'allowPrivateHosts'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"public.org", "8.8.8.8", "134744072", "[2606:4700::1111]", "[64:ff9b::808:808]"})
    void a_public_host_is_not(String host) throws Exception {
        assertThat(refusal(hosts(), host)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "instance-data, instance-data, true",
        "169.254.169.254, instance-data, true",
        "169.254.0.0/16, instance-data, true",
        "10.0.0.0/8, instance-data, false",
        "10.0.0.0/8, one-of-two.org, true",
        "LAB.local, lab.local, true",
        "192.168.1.9, lab.local, true",
        "10.0.0.1, 10.0.0.1, true",
        "10.0.0.1, 10.0.0.2, false",
        "10.0.0.1, 0xa000001, true",
        "fd00::/8, [fd00::1], true",
    })
    void a_private_host_can_be_allowed_by_name_or_address(String allowed, String host, boolean accepted)
            throws Exception {
        assertThat(refusal(hosts(allowed), host).isEmpty()).isEqualTo(accepted);
    }

    @ParameterizedTest
    @CsvSource({
        "lab.local, lab.local, true",
        "192.168.1.9, lab.local, false",
        "192.168.1.9, 192.168.1.9, true",
        "192.168.0.0/16, 192.168.1.9, true",
        "lab.local, 192.168.1.9, false",
    })
    void what_is_allowed_before_a_lookup_is_known_by_the_URL_alone(String allowed, String host, boolean known) {
        assertThat(hosts(allowed).isAllowed(host)).isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource({
        "instance-data, false",
        "unknown.org, false",
        "10.0.0.1, true",
        "[fd00::1], true",
        "8.8.8.8, false",
    })
    void if_a_proxy_looks_up_names_only_addresses_are_refused(String host, boolean refused) throws Exception {
        var address = WebAddress.parse("http://" + host + "/");

        assertThat(hosts().refusalWithoutLookup(address).isPresent()).isEqualTo(refused);
        assertThat(hosts("10.0.0.0/8", "fd00::/8").refusalWithoutLookup(address))
                .isEmpty();
    }

    @Test
    void a_host_without_an_address_is_neither() throws InvalidUrl {
        var address = WebAddress.parse("http://unknown.org/");

        assertThatExceptionOfType(UnknownHostException.class)
                .isThrownBy(() -> hosts().refusal(address))
                .withMessage("unknown.org: Name or service not known");
    }

    private static Optional<String> refusal(PrivateHosts hosts, String host) throws Exception {
        return hosts.refusal(WebAddress.parse("http://" + host + "/"));
    }

    private static PrivateHosts hosts(String... allowed) {
        return new PrivateHosts(List.of(allowed), host -> {
            if (!NAMES.containsKey(host) && !AddressRange.isAddress(host)) {
                throw new UnknownHostException(host + ": Name or service not known");
            }
            return NAMES.getOrDefault(host, List.of(host)).stream()
                    .map(PrivateHostsTest::literal)
                    .toList();
        });
    }

    private static InetAddress literal(String text) {
        return AddressRange.parse(text).start();
    }
}
