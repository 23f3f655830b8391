package io.github.coursemaven.maven;

import io.github.coursemaven.build.preview.NetworkAddress;
import io.github.coursemaven.build.preview.PhoneNetworks;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether phones may control the slides, and on which network.
 *
 * @param isOn whether the author wants that
 * @param addresses of this computer that phones may reach, the one to use first; empty if there is none
 */
record RemoteParameter(boolean isOn, List<NetworkAddress> addresses) {

    private static final RemoteParameter OFF = new RemoteParameter(false, List.of());

    RemoteParameter {
        addresses = List.copyOf(addresses);
    }

    /** Reads {@code true}, {@code false} or an address; an address that this computer does not have is a problem. */
    static RemoteParameter read(@Nullable String value, ParameterProblems problems) throws IOException {
        var text = Given.text(value).map(String::strip).orElse("false");
        if (text.equalsIgnoreCase("false")) {
            return OFF;
        }
        var all = NetworkAddress.all();
        var forPhones = PhoneNetworks.of(all, PhoneNetworks.onTheWayOut());
        if (text.equalsIgnoreCase("true")) {
            return new RemoteParameter(true, forPhones);
        }
        var named = all.stream().filter(each -> each.text().equals(text)).findFirst();
        if (named.isEmpty()) {
            problems.add("remote", "'" + text + "' is not an address of this computer; write " + choices(forPhones));
        }
        return new RemoteParameter(true, named.stream().toList());
    }

    private static String choices(List<NetworkAddress> addresses) {
        return Stream.concat(Stream.of("true"), addresses.stream().map(NetworkAddress::text))
                .collect(Collectors.joining(", or "));
    }

    /** The address to use. */
    Optional<NetworkAddress> address() {
        return addresses.stream().findFirst();
    }

    /** Those that an author could name instead. */
    List<NetworkAddress> others() {
        return addresses.stream().skip(1).toList();
    }
}
