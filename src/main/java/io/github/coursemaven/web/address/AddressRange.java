package io.github.coursemaven.web.address;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/** Addresses that begin with the same bits, such as {@code 10.0.0.0/8}, or a single address. */
public final class AddressRange {

    private static final Pattern LITERAL =
            Pattern.compile("[0-9]+\\.[0-9]+\\.[0-9]+\\.[0-9]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");
    private static final Pattern NUMBER_OF_BITS = Pattern.compile("[0-9]{1,3}");

    private final InetAddress start;
    private final int bits;

    private AddressRange(InetAddress start, int bits) {
        this.start = start;
        this.bits = bits;
    }

    /** Whether a text is an address, so that no name server is needed to read it. */
    public static boolean isAddress(String text) {
        return LITERAL.matcher(text).matches();
    }

    /**
     * Reads an address, or a range of addresses.
     *
     * @throws IllegalArgumentException if the text is neither; the message names the text and the cure
     */
    static AddressRange parse(String text) {
        var slash = text.indexOf('/');
        var address = address(slash < 0 ? text : text.substring(0, slash), text);
        var length = address.getAddress().length * Byte.SIZE;
        if (slash < 0) {
            return new AddressRange(address, length);
        }
        var bits = text.substring(slash + 1);
        if (!NUMBER_OF_BITS.matcher(bits).matches() || Integer.parseInt(bits) > length) {
            throw new IllegalArgumentException("'" + text + "' is not a range: "
                    + (length == 32
                            ? "an IPv4 address has 32 bits; write for example 10.0.0.0/8"
                            : "an IPv6 address has 128 bits; write for example fd00::/8"));
        }
        return new AddressRange(address, Integer.parseInt(bits));
    }

    /** The first address. */
    InetAddress start() {
        return start;
    }

    boolean contains(InetAddress address) {
        var mine = start.getAddress();
        var other = address.getAddress();
        if (mine.length != other.length) {
            return false;
        }
        for (var bit = 0; bit < bits; bit++) {
            var mask = 0x80 >> (bit % Byte.SIZE);
            if ((mine[bit / Byte.SIZE] & mask) != (other[bit / Byte.SIZE] & mask)) {
                return false;
            }
        }
        return true;
    }

    private static InetAddress address(String literal, String text) {
        if (!isAddress(literal)) {
            throw invalid(text);
        }
        try {
            return InetAddress.getByName(literal);
        } catch (UnknownHostException e) {
            throw invalid(text);
        }
    }

    static IllegalArgumentException invalid(String text) {
        return new IllegalArgumentException(
                "'" + text
                        + "' is not a host, an address or a range of addresses; write for example lab.local, 10.1.2.3 or 10.0.0.0/8");
    }
}
