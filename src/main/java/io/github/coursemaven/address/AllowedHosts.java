package io.github.coursemaven.address;

import java.net.InetAddress;
import java.util.List;
import java.util.Locale;

/** The private hosts that the user lets us ask. */
public record AllowedHosts(List<String> names, List<AddressRange> ranges) {

    /**
     * Reads host names, addresses and ranges.
     *
     * @throws IllegalArgumentException if an entry with a slash is no range
     */
    public static AllowedHosts of(List<String> entries) {
        var stripped = entries.stream()
                .map(entry -> entry.strip().toLowerCase(Locale.ROOT))
                .filter(entry -> !entry.isEmpty())
                .toList();
        return new AllowedHosts(
                stripped.stream().filter(entry -> !isRange(entry)).toList(),
                stripped.stream()
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

    private static boolean isRange(String entry) {
        return entry.contains("/") || AddressRange.isAddress(entry);
    }
}
