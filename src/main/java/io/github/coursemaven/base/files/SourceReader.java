package io.github.coursemaven.base.files;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.SourceText;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The text of a file, whatever its bytes are.
 *
 * @param problems why this is not the text: the bytes are not UTF-8, so that it is only a guess, or too many, so that it is a part
 * @param mark what has to begin the text where it is written as UTF-8, so that browsers do not expect another encoding; often empty
 */
public record SourceReader(SourceText text, List<Problem> problems, String mark) {

    /** The most that is read of one file, in bytes. */
    public static final int MOST_BYTES = 16 << 20;

    private static final int LIKELY_WINDOWS = 0xA0;

    /**
     * Reads a file.
     *
     * @param name for messages
     * @return only the first {@link #MOST_BYTES}, and a problem, if the file is larger
     */
    public static SourceReader read(String name, Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(MOST_BYTES);
            return in.read() < 0 ? decode(name, bytes) : tooLarge(name, bytes);
        }
    }

    private static SourceReader tooLarge(String name, byte[] bytes) {
        var text = SourceText.of(name, new String(bytes, StandardCharsets.UTF_8));
        var message = "this file is larger than 16 MB, the most that is read;"
                + " divide it, or put pictures that are written into it ('data:…') into files of their own";
        return new SourceReader(text, List.of(Rule.TOO_COMPLEX.at(Location.of(name), message)), "");
    }

    public static SourceReader decode(String name, byte[] bytes) {
        if (isUtf16(bytes)) {
            return guess(name, bytes, "is UTF-16; save it as UTF-8", 0);
        }
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length);
        var result = decoder.decode(in, out, true);
        if (result.isError()) {
            var octet = bytes[in.position()] & 0xFF;
            var likely = octet < LIKELY_WINDOWS ? "Windows-1252" : "ISO 8859-1 or Windows-1252";
            return guess(
                    name,
                    bytes,
                    String.format(
                            Locale.ROOT,
                            "is not UTF-8: byte 0x%02X at offset %d; it is likely %s; save it as UTF-8",
                            octet,
                            in.position(),
                            likely),
                    in.position());
        }
        return new SourceReader(SourceText.of(name, out.flip().toString()), List.of(), "");
    }

    /** The same for an HTML page, which browsers read as UTF-16, too, if it begins with a byte order mark. */
    public static SourceReader decodePage(String name, byte[] bytes) {
        return isUtf16(bytes)
                ? new SourceReader(SourceText.of(name, new String(bytes, StandardCharsets.UTF_16)), List.of(), "\uFEFF")
                : decode(name, bytes);
    }

    private static boolean isUtf16(byte[] bytes) {
        return bytes.length >= 2
                && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
                        || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
    }

    /** @param offset of the first byte that is not UTF-8 */
    private static SourceReader guess(String name, byte[] bytes, String message, int offset) {
        var before = new String(bytes, 0, offset, StandardCharsets.UTF_8);
        var after = new String(bytes, offset, bytes.length - offset, StandardCharsets.ISO_8859_1);
        var text = SourceText.of(name, before + after);
        return new SourceReader(
                text, List.of(Rule.ENCODING.at(text.locationAt(before.length()), "this file " + message)), "");
    }
}
