package io.github.coursemaven.build.preview;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;

/**
 * What only those know who have been told the address.
 *
 * @param text digits and small letters, which are easy to type, too
 */
record RemoteToken(String text) {

    private static final int BITS = 128;
    private static final int RADIX = 32;
    private static final String ALL_DIGITS = "0".repeat((BITS + 4) / 5);

    static RemoteToken random() {
        var number = new BigInteger(BITS, new SecureRandom()).toString(RADIX);
        return new RemoteToken(ALL_DIGITS.substring(number.length()) + number);
    }

    /** Whether a path begins with it. It is compared in a time that does not tell how much of it is right. */
    boolean isFirstOf(String path) {
        var first = path.replaceFirst("/.*", "");
        return MessageDigest.isEqual(first.getBytes(StandardCharsets.UTF_8), text.getBytes(StandardCharsets.UTF_8));
    }

    /** A path below it, from the root of the server. */
    String path(String below) {
        return "/" + text + "/" + below;
    }

    /** What is below it in a path that begins with it and is longer. */
    String below(String path) {
        return path.substring(text.length() + 1);
    }
}
