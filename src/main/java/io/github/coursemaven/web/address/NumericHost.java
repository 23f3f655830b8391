package io.github.coursemaven.web.address;

import java.util.ArrayList;
import java.util.Locale;
import java.util.regex.Pattern;

/** Hosts written as numbers, which browsers read as IPv4 addresses (WHATWG URL, "IPv4 parser"). */
final class NumericHost {

    private static final Pattern NUMBERS =
            Pattern.compile("(?:(?:[0-9]+|0x[0-9a-f]*)\\.){0,3}(?:[0-9]+|0x[0-9a-f]*)\\.?");
    private static final int BITS = 32;

    private NumericHost() {}

    /**
     * The host as four decimal numbers if it is an address in any form, such as {@code 2130706433} or {@code 0x7f.1};
     * other hosts are returned unchanged.
     *
     * @param host in lower case
     * @throws IllegalArgumentException if a number is too large
     */
    static String canonical(String host) {
        if (!NUMBERS.matcher(host).matches()) {
            return host;
        }
        var numbers = new ArrayList<Long>();
        for (var part : host.replaceFirst("\\.$", "").split("\\.", -1)) {
            numbers.add(number(part));
        }
        var last = numbers.remove(numbers.size() - 1);
        var address = 0L;
        for (var index = 0; index < numbers.size(); index++) {
            require(numbers.get(index) < 256, host);
            address |= numbers.get(index) << (BITS - 8 * (index + 1));
        }
        require(last < 1L << (BITS - 8 * numbers.size()), host);
        address |= last;
        return String.format(
                Locale.ROOT,
                "%d.%d.%d.%d",
                address >> 24 & 0xFF,
                address >> 16 & 0xFF,
                address >> 8 & 0xFF,
                address & 0xFF);
    }

    private static long number(String text) {
        if (text.startsWith("0x")) {
            return text.length() == 2 ? 0 : Long.parseLong(text.substring(2), 16);
        }
        return text.length() > 1 && text.startsWith("0") ? Long.parseLong(text, 8) : Long.parseLong(text);
    }

    private static void require(boolean fits, String host) {
        if (!fits) {
            throw new IllegalArgumentException(host);
        }
    }
}
