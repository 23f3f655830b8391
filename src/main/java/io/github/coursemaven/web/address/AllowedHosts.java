package io.github.coursemaven.web.address;

import java.net.InetAddress;
import java.util.List;

/**
 * The private hosts that the user allows us to send requests to.
 *
 * @param names in the form of {@link WebAddress#host}
 */
public record AllowedHosts(List<String> names, List<AddressRange> ranges) {

    public AllowedHosts {
        names = List.copyOf(names);
        ranges = List.copyOf(ranges);
    }

    /**
     * Reads host names, addresses and ranges; blank entries are left out.
     *
     * @throws IllegalArgumentException if an entry is none of these; the message names the entry and the cure
     */
    public static AllowedHosts of(List<String> entries) {
        var hosts = entries.stream()
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .map(AllowedHosts::asInUrls)
                .toList();
        return new AllowedHosts(
                hosts.stream().filter(host -> !isRange(host)).toList(),
                hosts.stream()
                        .filter(AllowedHosts::isRange)
                        .map(AddressRange::parse)
                        .toList());
    }

    boolean name(String host) {
        return names.contains(host);
    }

    boolean address(InetAddress address) {
        return ranges.stream().anyMatch(range -> range.contains(address));
    }

    /** A name in ASCII and lower case, or an address in plain numbers; ranges as they are. */
    private static String asInUrls(String entry) {
        if (isRange(entry)) {
            return entry;
        }
        try {
            var address = WebAddress.parse("http://" + entry);
            if (!address.askable() || !address.atRoot() || address.port() != 80) {
                throw new InvalidUrl("is more than a host");
            }
            return address.host();
        } catch (InvalidUrl e) {
            throw AddressRange.invalid(entry);
        }
    }

    private static boolean isRange(String entry) {
        return entry.contains("/") || AddressRange.isAddress(entry);
    }
}
