package io.github.coursemaven.build.preview;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A part of a file that a browser asks for, such as the middle of a film (RFC 9110, 14.1.2).
 *
 * @param first the first byte, from 0
 * @param last the last byte
 * @param length of the whole file
 */
record ByteRange(int first, int last, int length) {

    private static final Pattern ONE_RANGE = Pattern.compile("bytes=(\\d{1,9})-(\\d{0,9})");

    /** The range of a header; empty if the whole file is to be sent. */
    static Optional<ByteRange> of(@Nullable String header, int length) {
        return Optional.ofNullable(header)
                .map(ONE_RANGE::matcher)
                .filter(range -> range.matches() && Integer.parseInt(range.group(1)) < length)
                .map(range -> new ByteRange(
                        Integer.parseInt(range.group(1)),
                        range.group(2).isEmpty() ? length - 1 : Math.min(length - 1, Integer.parseInt(range.group(2))),
                        length))
                .filter(range -> range.first <= range.last);
    }

    byte[] of(byte[] file) {
        return Arrays.copyOfRange(file, first, last + 1);
    }

    String header() {
        return "bytes " + first + "-" + last + "/" + length;
    }
}
