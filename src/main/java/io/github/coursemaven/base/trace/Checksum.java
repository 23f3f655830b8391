package io.github.coursemaven.base.trace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Tells texts and files apart that were changed by people and programs, not by an attacker: length and two checksums of 32 bits,
 * which the processor computes faster than a disk reads.
 */
public final class Checksum {

    private static final int BUFFER_BYTES = 1 << 16;

    private final CRC32 first = new CRC32();
    private final CRC32C second = new CRC32C();
    private long length;

    /** The checksum of a text in UTF-8. */
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    public static String of(byte[] bytes) {
        var sum = new Checksum();
        sum.add(bytes, bytes.length);
        return sum.text();
    }

    /** The checksum of a file; empty if it cannot be read. */
    public static String ofFile(Path file) {
        try (var in = Files.newInputStream(file)) {
            return of(in);
        } catch (IOException e) {
            return "";
        }
    }

    /** The checksum of all that is left in a stream. */
    public static String of(InputStream in) throws IOException {
        var sum = new Checksum();
        var buffer = new byte[BUFFER_BYTES];
        for (var count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            sum.add(buffer, count);
        }
        return sum.text();
    }

    private void add(byte[] bytes, int count) {
        first.update(bytes, 0, count);
        second.update(bytes, 0, count);
        length += count;
    }

    private String text() {
        return Long.toHexString(length) + "-" + Long.toHexString(first.getValue()) + "-"
                + Long.toHexString(second.getValue());
    }
}
