package io.github.coursemaven.site;

import io.github.coursemaven.files.Roots;
import io.github.coursemaven.output.Content;
import io.github.coursemaven.reference.CssReferences;
import io.github.coursemaven.reference.PercentEncoding;
import io.github.coursemaven.reference.Target;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Texts that change when a page does, or any file of the site that it shows. */
public final class PageFingerprints {

    private static final Pattern ATTRIBUTE = Pattern.compile("=\"([^\"]+)\"");
    private static final Pattern BETWEEN_ADDRESSES = Pattern.compile("[\\s,]+");

    private final Site site;
    private final Map<String, String> digests = new HashMap<>();
    private final Map<String, Set<String>> named = new HashMap<>();

    public PageFingerprints(Site site) {
        this.site = site;
    }

    public Site site() {
        return site;
    }

    /** The fingerprint of a page of the site. */
    String of(String page) throws IOException {
        var files = new TreeSet<String>();
        add(page, files);
        var digest = sha256();
        for (var file : files) {
            digest.update((file + " " + digest(file) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private void add(String file, Set<String> files) throws IOException {
        if (!files.add(file)) {
            return;
        }
        if (file.endsWith(".css") || file.endsWith(".html")) {
            if (!named.containsKey(file)) {
                named.put(file, named(file, text(file)));
            }
            for (var each : named.getOrDefault(file, Set.of())) {
                add(each, files);
            }
        }
    }

    /** The files of the site that a page or style sheet names; other pages are but links. */
    private Set<String> named(String file, String text) {
        var found = new TreeSet<String>();
        addresses(file, text).forEach(address -> {
            if (Target.parse(address) instanceof Target.Local local && !local.sameDocument()) {
                var path = Path.of("/" + file)
                        .resolveSibling(PercentEncoding.decode(local.path()).orElse(local.path()))
                        .normalize();
                found.add(Roots.slashed(path).substring(1));
            }
        });
        found.removeIf(path -> !site.has(path) || path.endsWith(".html"));
        return found;
    }

    private static Stream<String> addresses(String file, String text) {
        if (file.endsWith(".css")) {
            return CssReferences.in(text).stream().map(CssReferences.Found::url);
        }
        return ATTRIBUTE
                .matcher(text)
                .results()
                .map(found -> unescaped(found.group(1)))
                .distinct()
                .flatMap(value -> value.contains("url(")
                        ? CssReferences.in(value).stream().map(CssReferences.Found::url)
                        : Stream.concat(Stream.of(value), BETWEEN_ADDRESSES.splitAsStream(value)));
    }

    private static String unescaped(String attribute) {
        return attribute
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    private String digest(String file) throws IOException {
        var known = digests.getOrDefault(file, "");
        if (!known.isEmpty()) {
            return known;
        }
        var digest = sha256();
        try (var in = content(file).open();
                var out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            in.transferTo(out);
        }
        var hex = HexFormat.of().formatHex(digest.digest());
        digests.put(file, hex);
        return hex;
    }

    private String text(String file) throws IOException {
        try (var in = content(file).open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Content content(String file) {
        return site.files().getOrDefault(file, new Content.Text(""));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
