package io.github.coursemaven.publish.site;

import io.github.coursemaven.base.reference.PercentEncoding;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a course is published.
 *
 * @param root the address of the output folder, with a slash at its end
 */
public record PublicAddress(String root) {

    private static final Pattern FOLDER = Pattern.compile("(?i)https?://[^/?#@]+(?:/[^?#]*)?");

    /**
     * Reads an address.
     *
     * @throws IllegalArgumentException if the text is not the address of a folder on the web
     */
    public static PublicAddress parse(String text) {
        return Optional.of(text.strip())
                .filter(address -> FOLDER.matcher(address).matches())
                .flatMap(PublicAddress::uri)
                .map(uri -> new PublicAddress(uri.toASCIIString().replaceFirst("/*$", "/")))
                .orElseThrow(() -> new IllegalArgumentException("'" + text.strip()
                        + "' is not the address of a course; write one such as https://example.org/course/"));
    }

    private static Optional<URI> uri(String text) {
        try {
            return Optional.of(URI.create(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * The address of a page.
     *
     * @param path below the output folder, with {@code /}
     */
    public String of(String path) {
        return root + PercentEncoding.encodePath(path.equals("index.html") ? "" : path);
    }
}
