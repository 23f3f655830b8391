package io.github.coursemaven.publish.site;

import io.github.coursemaven.base.problem.Secrets;
import io.github.coursemaven.base.reference.PercentEncoding;
import java.net.IDN;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a course is published.
 *
 * @param root the address of the output folder, with a slash at its end
 */
public record PublicAddress(String root) {

    private static final Pattern FOLDER = Pattern.compile("(?i)(https?://)([^/?#@:]+)((?::\\d+)?(?:/[^?#]*)?)");

    /**
     * Reads an address, of the folder or of the index in it.
     *
     * @throws IllegalArgumentException if the text is not the address of a folder on the web
     */
    public static PublicAddress parse(String text) {
        return Optional.of(text.strip())
                .map(FOLDER::matcher)
                .filter(Matcher::matches)
                .flatMap(PublicAddress::uri)
                .map(uri -> new PublicAddress(uri.toASCIIString().replaceFirst("(?:/index\\.html)?/*$", "/")))
                .orElseThrow(() -> new IllegalArgumentException("'" + Secrets.masked(text.strip())
                        + "' is not the address of a course; write one such as https://example.org/course/"));
    }

    private static Optional<URI> uri(Matcher address) {
        try {
            return Optional.of(URI.create(address.group(1) + IDN.toASCII(address.group(2)) + address.group(3)));
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
