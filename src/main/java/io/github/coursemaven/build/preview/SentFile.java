package io.github.coursemaven.build.preview;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A file as it is sent.
 *
 * @param type its media type
 */
@SuppressWarnings("ArrayRecordComponent")
record SentFile(String type, byte[] bytes) {

    private static final String PAGE = "text/html; charset=utf-8";
    private static final String END = "</body>";

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", PAGE),
            Map.entry("htm", PAGE),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("mjs", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"),
            Map.entry("avif", "image/avif"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff", "font/woff"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("ttf", "font/ttf"),
            Map.entry("otf", "font/otf"),
            Map.entry("mp4", "video/mp4"),
            Map.entry("webm", "video/webm"),
            Map.entry("ogv", "video/ogg"),
            Map.entry("mp3", "audio/mpeg"),
            Map.entry("ogg", "audio/ogg"),
            Map.entry("wav", "audio/wav"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("xml", "application/xml"));

    static SentFile of(String path, byte[] bytes) {
        var ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return new SentFile(TYPES.getOrDefault(ending, "application/octet-stream"), bytes);
    }

    /** A file that comes with this package. */
    static SentFile ofPlugin(String name) throws IOException {
        try (var in = SentFile.class.getResourceAsStream(name)) {
            return of(
                    name,
                    Optional.ofNullable(in)
                            .orElseThrow(() -> new IllegalStateException("the plugin's jar lacks " + name))
                            .readAllBytes());
        }
    }

    boolean isPage() {
        return type.equals(PAGE);
    }

    /** A page with a script at its end. */
    SentFile with(long version, String script) {
        var page = new String(bytes, StandardCharsets.UTF_8);
        var end = page.lastIndexOf(END);
        var element = "<script defer src=\"/" + script + "\" data-version=\"" + version + "\"></script>\n";
        var whole = end < 0 ? page + element : page.substring(0, end) + element + page.substring(end);
        return new SentFile(type, whole.getBytes(StandardCharsets.UTF_8));
    }
}
