package io.github.coursemaven.web.cache;

import io.github.coursemaven.base.output.Content;
import io.github.coursemaven.base.output.Counted;
import io.github.coursemaven.base.output.LockFile;
import io.github.coursemaven.base.output.SafeFile;
import io.github.coursemaven.web.status.LinkCheckListener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** A cache of link results in a file, which several builds may share. If it cannot be used, a warning says so. */
public final class LinkCache {

    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(180);

    private final Path file;
    private final LinkCheckListener listener;

    public LinkCache(Path file, LinkCheckListener listener) {
        this.file = file;
        this.listener = listener;
    }

    /** The cached links, by URL. */
    public Map<String, CachedLink> read() {
        try {
            var text = text();
            if (text.foreign()) {
                listener.warning(
                        "the link cache '" + file
                                + "' was written by another version of the plugin and is not used; delete it to start a new one");
            } else if (text.broken() > 0) {
                listener.warning(Counted.of(text.broken(), "line") + " of the link cache '" + file
                        + "' cannot be read and will be dropped");
            }
            return text.links();
        } catch (IOException e) {
            listener.warning("the link cache '" + file + "' cannot be read: " + e);
            return Map.of();
        }
    }

    /** Adds links to those that others have written meanwhile, and drops what was not checked for half a year. */
    public void add(Collection<CachedLink> found, Instant now) {
        if (found.isEmpty()) {
            return;
        }
        try {
            new LockFile(file.resolveSibling(file.getFileName() + ".lock")).holding(() -> write(found, now));
        } catch (IOException e) {
            listener.warning("the link cache '" + file + "' cannot be written: " + e);
        }
    }

    /** Whether the file has changed. */
    private boolean write(Collection<CachedLink> found, Instant now) throws IOException {
        var text = text();
        if (text.foreign()) {
            return false;
        }
        var links = new TreeMap<>(text.links());
        found.forEach(link -> links.merge(link.url(), link, CachedLink::merged));
        links.values().removeIf(link -> link.checkedAt().isBefore(now.minus(FORGOTTEN_AFTER)));
        return SafeFile.write(file, new Content.Text(CacheText.of(links.values())));
    }

    private CacheText text() throws IOException {
        return CacheText.parse(Files.exists(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "");
    }
}
