package io.github.coursemaven.publish.site;

import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.base.output.Content;
import io.github.coursemaven.base.output.LockFile;
import io.github.coursemaven.base.output.SafeFile;
import io.github.coursemaven.course.deck.Deck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The PDFs beside the pages of an output folder, and pictures of first slides. Each stays while its page, and what the page shows,
 * is as it was printed.
 */
public final class PdfStore {

    /** The name of the list of PDFs. */
    public static final String LIST = "pdf-files.txt";

    /** Between two paths; no relative path contains it. */
    private static final String PATHS = "//";

    private static final Pattern ENTRY = Pattern.compile("[^ /]+ .+?" + PATHS + ".+");

    private final Path output;
    private final Path list;
    private final Manifest manifest;
    private final LockFile lock;

    /** @param reports the directory of the list of PDFs */
    public PdfStore(Path output, Path reports) {
        this.output = output;
        this.list = reports.resolve(LIST);
        this.manifest = new Manifest("course-pdfs 2", list, output);
        this.lock = SiteWriter.lock(reports);
    }

    /** The path of the picture of a deck's first slide. */
    public static String cover(Deck deck) {
        return Places.OWN + "covers/" + Roots.slashed(deck.page()).replaceFirst("html$", "webp");
    }

    /** The page that a PDF was printed from, as it was then. */
    private record Origin(String page, String fingerprint) {

        boolean isCurrent(PageFingerprints fingerprints) throws IOException {
            return fingerprints.site().pages().containsKey(page)
                    && fingerprints.of(page).equals(fingerprint);
        }
    }

    /**
     * Removes the PDFs that do not belong to the site as it is now.
     *
     * @param fingerprints of the site's pages
     * @return the paths of those that do
     */
    public Set<String> removeStale(PageFingerprints fingerprints) throws IOException {
        return Files.exists(list) ? lock.holding(() -> removeStaleAlone(fingerprints)) : Set.of();
    }

    private Set<String> removeStaleAlone(PageFingerprints fingerprints) throws IOException {
        var kept = new TreeMap<String, Origin>();
        for (var entry : read().entrySet()) {
            var pdf = entry.getKey();
            if (entry.getValue().isCurrent(fingerprints) && Files.isRegularFile(output.resolve(pdf))) {
                kept.put(pdf, entry.getValue());
            } else if (!fingerprints.site().has(pdf)) {
                new OutputFolder(output).remove(pdf);
            }
        }
        write(kept);
        return kept.keySet();
    }

    /** The PDFs that earlier builds printed: paths below the output directory, with {@code /}. */
    public Set<String> printed() throws IOException {
        return read().keySet();
    }

    /** Removes all PDFs, and the list of them. */
    public void clear() throws IOException {
        if (Files.exists(list)) {
            lock.holding(this::clearAlone);
        }
    }

    private boolean clearAlone() throws IOException {
        for (var pdf : read().keySet()) {
            new OutputFolder(output).remove(pdf);
        }
        return Files.deleteIfExists(list);
    }

    /**
     * Puts the PDF of a page into the output folder.
     *
     * @param fingerprints of the site's pages
     * @param page path of the page that was printed
     * @param pdf path of the PDF
     * @throws IOException also if the course has a file of its own there
     */
    public void put(PageFingerprints fingerprints, String page, String pdf, Content content) throws IOException {
        if (fingerprints.site().has(pdf)) {
            throw new IOException("'" + pdf + "' is a file of the course; rename it");
        }
        var origin = new Origin(page, fingerprints.of(page));
        lock.holding(() -> {
            var entries = read();
            entries.put(pdf, origin);
            write(entries);
            return SafeFile.write(output.resolve(pdf), content);
        });
    }

    /** Whether a line of the list names a fingerprint, a PDF and a page. */
    static boolean isEntry(String line) {
        return ENTRY.matcher(line).matches();
    }

    private SortedMap<String, Origin> read() throws IOException {
        var entries = new TreeMap<String, Origin>();
        for (var line : manifest.read()) {
            var space = line.indexOf(' ');
            var paths = line.indexOf(PATHS);
            entries.put(
                    line.substring(space + 1, paths),
                    new Origin(line.substring(paths + PATHS.length()), line.substring(0, space)));
        }
        return entries;
    }

    private void write(SortedMap<String, Origin> entries) throws IOException {
        if (entries.isEmpty()) {
            Files.deleteIfExists(list);
            return;
        }
        var lines = entries.entrySet().stream()
                .map(entry -> entry.getValue().fingerprint() + " " + entry.getKey() + PATHS
                        + entry.getValue().page())
                .toList();
        SafeFile.write(list, manifest.content(lines));
    }
}
