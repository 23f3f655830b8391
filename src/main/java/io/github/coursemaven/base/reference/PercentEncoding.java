package io.github.coursemaven.base.reference;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Percent-encoding of paths (RFC 3986, section 2.1), in UTF-8; a plus sign is a plus sign. */
public final class PercentEncoding {

    // Not the colon: what comes before one in a relative path would be read as a scheme
    private static final String UNRESERVED_IN_PATH = "-._~!$&'()*+,;=@/";

    /** What JavaScript's {@code encodeURI} writes (ECMA-262): letters beyond ASCII, and some characters of ASCII. */
    private static final Pattern PUT_IN =
            Pattern.compile("(?i)(?:%[c-f][0-9a-f](?:%[89ab][0-9a-f])+)+|%(?:2[02]|3[ce]|5[b-e]|60|7[b-d])");

    private PercentEncoding() {}

    /** The decoded text; empty if an escape is incomplete or the bytes are not UTF-8. */
    public static Optional<String> decode(String encoded) {
        if (encoded.indexOf('%') < 0) {
            return Optional.of(encoded);
        }
        var bytes = new ByteArrayOutputStream();
        for (var index = 0; index < encoded.length(); index++) {
            if (encoded.charAt(index) != '%') {
                var end = encoded.indexOf('%', index) < 0 ? encoded.length() : encoded.indexOf('%', index);
                bytes.writeBytes(encoded.substring(index, end).getBytes(StandardCharsets.UTF_8));
                index = end - 1;
            } else if (isEscape(encoded, index)) {
                bytes.write(HexFormat.fromHexDigits(encoded, index + 1, index + 3));
                index += 2;
            } else {
                return Optional.empty();
            }
        }
        return utf8(bytes.toByteArray());
    }

    /**
     * A target as its author wrote it, as far as that can be known: without the escapes that writing HTML from Markdown puts in.
     * Others stay, because they can change what a target means.
     */
    public static String readable(String encoded) {
        return decode(encoded).isEmpty()
                ? encoded
                : PUT_IN.matcher(encoded)
                        .replaceAll(escapes ->
                                Matcher.quoteReplacement(decode(escapes.group()).orElse(escapes.group())));
    }

    /** Encodes a decoded path so that a browser finds the file of that name. */
    public static String encodePath(String path) {
        return encode(path, UNRESERVED_IN_PATH);
    }

    /**
     * Encodes all characters but letters and digits of ASCII, and some others.
     *
     * @param kept ASCII characters that stay
     */
    public static String encode(String text, String kept) {
        var out = new StringBuilder();
        for (var octet : text.getBytes(StandardCharsets.UTF_8)) {
            var character = (char) (octet & 0xFF);
            if (character < 128 && (isAlphanumeric(character) || kept.indexOf(character) >= 0)) {
                out.append(character);
            } else {
                out.append('%').append(HexFormat.of().withUpperCase().toHexDigits(octet));
            }
        }
        return out.toString();
    }

    /**
     * The same, but also encodes the characters that would end an address in CSS, or in a list such as {@code srcset}.
     */
    public static String encodePathInText(String path) {
        return encodePath(path)
                .replace("'", "%27")
                .replace("(", "%28")
                .replace(")", "%29")
                .replace(",", "%2C");
    }

    private static boolean isAlphanumeric(char character) {
        return (character >= '0' && character <= '9')
                || (character >= 'A' && character <= 'Z')
                || (character >= 'a' && character <= 'z');
    }

    private static boolean isEscape(String text, int index) {
        return index + 2 < text.length()
                && HexFormat.isHexDigit(text.charAt(index + 1))
                && HexFormat.isHexDigit(text.charAt(index + 2));
    }

    private static Optional<String> utf8(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
