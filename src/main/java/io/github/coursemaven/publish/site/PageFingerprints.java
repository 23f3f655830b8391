package io.github.coursemaven.publish.site;

import io.github.coursemaven.base.output.Content;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** Texts that change when a page for paper does, or any file that it needs. Each file is read once. */
public final class PageFingerprints {

    private final Site site;
    private final Map<String, String> digests = new HashMap<>();

    public PageFingerprints(Site site) {
        this.site = site;
    }

    public Site site() {
        return site;
    }

    /** The fingerprint of what is printed of a page of the site. */
    String of(String path) throws IOException {
        var page = site.page(path);
        var digest = sha256();
        add(digest, path, digest(page.onPaper()));
        for (var asset : page.needs()) {
            add(digest, asset, digestOf(asset));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String path, String fingerprint) {
        digest.update((path + " " + fingerprint + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private String digestOf(String asset) throws IOException {
        var known = digests.getOrDefault(asset, "");
        if (!known.isEmpty()) {
            return known;
        }
        var digest = digest(site.content(asset));
        digests.put(asset, digest);
        return digest;
    }

    private static String digest(Content content) throws IOException {
        var digest = sha256();
        try (var in = content.open();
                var out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            in.transferTo(out);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
