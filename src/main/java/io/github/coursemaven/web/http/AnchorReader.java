package io.github.coursemaven.web.http;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpHeaders;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.jsoup.Jsoup;

/** Reads the anchors of a page from an answer. */
final class AnchorReader {

    /** In bytes, compressed or not. */
    static final int LIMIT = 5 * 1024 * 1024;

    private static final int MOST_INFLATION = 100;
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w.:-]+)");
    private static final Pattern HEADING = Pattern.compile("(?m)^ {0,3}#{1,6}[ \\t]+(.*?)[ \\t]*#*[ \\t]*$");

    private AnchorReader() {}

    /** Whether the answer is of a type that has anchors. */
    static boolean reads(HttpHeaders headers) {
        return List.of("text/html", "text/markdown").contains(type(headers));
    }

    static Anchors read(HttpHeaders headers, PageBody.End end, byte[] bytes) {
        if (end != PageBody.End.COMPLETE && end != PageBody.End.TOO_LONG) {
            return new Anchors(Set.of(), end.doubt());
        }
        try {
            var plain = inflated(bytes, headers.firstValue("Content-Encoding").orElse("identity"));
            var text = new String(plain, charset(headers, plain));
            return new Anchors(names(text, type(headers)), end.doubt());
        } catch (IOException e) {
            return new Anchors(Set.of(), "is compressed in a way that cannot be read");
        }
    }

    private static Set<String> names(String text, String type) {
        var names = new HashSet<String>();
        var page = Jsoup.parse(text);
        page.select("[id]").forEach(element -> names.add(element.id()));
        page.select("a[name]").forEach(element -> names.add(element.attr("name")));
        if (type.equals("text/markdown")) {
            HEADING.matcher(text).results().forEach(heading -> names.add(slug(heading.group(1))));
        }
        return names;
    }

    private static String slug(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}_ -]", "")
                .replace(' ', '-');
    }

    private static byte[] inflated(byte[] bytes, String encoding) throws IOException {
        var packed = new ByteArrayInputStream(bytes);
        return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
            case "identity", "" -> bytes;
            case "gzip", "x-gzip" -> bounded(new GZIPInputStream(packed), bytes.length);
            case "deflate" -> bounded(new InflaterInputStream(packed), bytes.length);
            default -> throw new IOException("unknown encoding");
        };
    }

    private static byte[] bounded(InputStream in, int packed) throws IOException {
        var most = (int) Math.min(LIMIT, (long) packed * MOST_INFLATION);
        try (in;
                var out = new ByteArrayOutputStream()) {
            out.writeBytes(in.readNBytes(most));
            if (in.read() >= 0) {
                throw new IOException("too much");
            }
            return out.toByteArray();
        }
    }

    private static Charset charset(HttpHeaders headers, byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1);
        var named = headers.firstValue("Content-Type")
                .flatMap(AnchorReader::charsetIn)
                .or(() -> charsetIn(head));
        try {
            return named.map(Charset::forName).orElse(StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return StandardCharsets.UTF_8;
        }
    }

    private static Optional<String> charsetIn(String text) {
        return CHARSET.matcher(text).results().findFirst().map(found -> found.group(1));
    }

    private static String type(HttpHeaders headers) {
        return headers.firstValue("Content-Type")
                .orElse("")
                .replaceFirst(";.*", "")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
