package io.github.coursemaven.publish.site;

import io.github.coursemaven.base.output.LockFile;
import io.github.coursemaven.base.output.SafeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;

/**
 * Writes a site to disk: writes what has changed, removes files of earlier builds that are no longer part of the site, and
 * leaves all others alone.
 */
public final class SiteWriter {

    /** The name of the list of written files. */
    public static final String LIST = "slides-files.txt";

    private final Path output;
    private final OutputFolder folder;
    private final Manifest manifest;
    private final Path manifestFile;
    private final LockFile lock;

    /**
     * A writer for one output directory.
     *
     * @param reports the directory of the list of written files
     */
    public SiteWriter(Path output, Path reports) {
        this.output = output;
        this.folder = new OutputFolder(output);
        this.manifestFile = reports.resolve(LIST);
        this.manifest = new Manifest("course-output 1", manifestFile, output);
        this.lock = lock(reports);
    }

    /** Held by a build while it changes the output directory, so that two builds do not mix their files. */
    static LockFile lock(Path reports) {
        return new LockFile(reports.resolve("slides-files.lock"));
    }

    /**
     * What a build did.
     *
     * @param written files that are new or have changed
     * @param removed files of an earlier build
     */
    public record Changes(int written, int removed) {}

    /**
     * Writes the site, when no other build writes into the same directory.
     *
     * @throws IOException if a file cannot be written, or another build does not end; what is on disk is then old or new, file
     *     by file
     */
    public Changes write(Site site) throws IOException {
        return lock.holding(() -> writeAlone(site));
    }

    /** What the last build wrote: paths below the output directory, with {@code /}. */
    public List<String> written() throws IOException {
        return manifest.read();
    }

    /** The folder in the output directory that holds nothing of others, absolute. */
    public Path ownFolder() {
        return output.resolve(Places.OWN);
    }

    private Changes writeAlone(Site site) throws IOException {
        var before = manifest.read();
        var allOwn = new HashSet<>(before);
        allOwn.addAll(site.files().keySet());
        SafeFile.write(manifestFile, manifest.content(allOwn));
        folder.removeUnfinished(allOwn);
        var written = 0;
        for (var file : site.files().entrySet()) {
            written += SafeFile.write(output.resolve(file.getKey()), file.getValue()) ? 1 : 0;
        }
        var removed = 0;
        for (var path : before) {
            removed += !site.has(path) && folder.remove(path) ? 1 : 0;
        }
        SafeFile.write(manifestFile, manifest.content(site.files().keySet()));
        return new Changes(written, removed);
    }

    /** Writes the pages of a site whose other files are written already. */
    public void writePages(Site site) throws IOException {
        lock.holding(() -> {
            folder.removeUnfinished(manifest.read());
            for (var page : site.pages().values()) {
                SafeFile.write(output.resolve(page.path()), page.content());
            }
            return site;
        });
    }

    /** Writes the index of a site that is written already. */
    public void writeIndex(Site site) throws IOException {
        lock.holding(() -> SafeFile.write(output.resolve(site.index()), site.content(site.index())));
    }

    /**
     * Removes what earlier builds wrote, and the list of it.
     *
     * @return how many files were removed
     */
    public int clear() throws IOException {
        return Files.exists(manifestFile) ? lock.holding(this::clearAlone) : 0;
    }

    private int clearAlone() throws IOException {
        var removed = 0;
        var before = manifest.read();
        folder.removeUnfinished(before);
        for (var path : before) {
            removed += folder.remove(path) ? 1 : 0;
        }
        Files.deleteIfExists(manifestFile);
        return removed;
    }
}
