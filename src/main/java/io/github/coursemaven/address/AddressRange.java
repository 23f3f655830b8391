package io.github.coursemaven.address;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/** Addresses that begin with the same bits, such as {@code 10.0.0.0/8}. */
public record AddressRange(InetAddress start, int bits) {

    private static final Pattern LITERAL =
            Pattern.compile("[0-9]+\\.[0-9]+\\.[0-9]+\\.[0-9]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    public AddressRange {
        if (bits < 0 || bits > start.getAddress().length * Byte.SIZE) {
            throw new IllegalArgumentException("an address has not " + bits + " bits: " + start.getHostAddress());
        }
    }

    /** Whether a text is an address, so that no name server is needed to read it. */
    public static boolean isAddress(String text) {
        return LITERAL.matcher(text).matches();
    }

    /**
     * Reads an address, or a range of some.
     *
     * @throws IllegalArgumentException if the text is no address or range
     */
    static AddressRange parse(String text) {
        var slash = text.indexOf('/');
        var start = slash < 0 ? text : text.substring(0, slash);
        if (!isAddress(start)) {
            throw new IllegalArgumentException("'" + text + "' is no address or range; write e.g. 10.0.0.0/8");
        }
        try {
            var address = InetAddress.getByName(start);
            var all = address.getAddress().length * Byte.SIZE;
            return new AddressRange(address, slash < 0 ? all : Integer.parseInt(text.substring(slash + 1)));
        } catch (UnknownHostException | NumberFormatException e) {
            throw new IllegalArgumentException("'" + text + "' is no address or range; write e.g. 10.0.0.0/8", e);
        }
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
}
