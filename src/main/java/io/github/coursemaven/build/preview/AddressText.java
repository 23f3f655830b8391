package io.github.coursemaven.build.preview;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Addresses, as browsers write them (RFC 5952). */
final class AddressText {

    /** Groups of zeros that two colons stand for; most groups first. */
    private static final List<Pattern> ZEROS = IntStream.iterate(8, count -> count > 1, count -> count - 1)
            .mapToObj(count -> Pattern.compile("(?:^|:)0(?::0){" + (count - 1) + "}(?::|$)"))
            .toList();

    private AddressText() {}

    /** An address, without the name of an interface in it. */
    static String of(InetAddress address) {
        var text = address.getHostAddress().replaceFirst("%.*", "");
        return ZEROS.stream()
                .map(zeros -> zeros.matcher(text))
                .filter(Matcher::find)
                .findFirst()
                .map(zeros -> zeros.replaceFirst("::"))
                .orElse(text);
    }

    /** An address in a URL. */
    static String inUrl(InetAddress address) {
        return address instanceof Inet6Address ? "[" + of(address) + "]" : of(address);
    }
}
