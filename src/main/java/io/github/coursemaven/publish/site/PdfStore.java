package io.github.coursemaven.publish.site;

import io.github.coursemaven.base.output.Content;
import io.github.coursemaven.base.output.LockFile;
import io.github.coursemaven.base.output.SafeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The PDFs beside the pages of an output folder. Each stays while its page, and what the page shows, is as it was printed. */
public final class PdfStore {

    private static final String HEADER = "course-pdfs 1 ";

    private final Path output;
    private final Path list;
    private final LockFile lock;

    /** @param reports the directory of the list of PDFs */
    public PdfStore(Path output, Path reports) {
        this.output = output;
        this.list = reports.resolve("pdf-files.txt");
        this.lock = SiteWriter.lock(reports);
    }

    /** The path of a print view's or handout's PDF. */
    public static String pdfOf(String page) {
        return page.replaceFirst("(-print)?\\.html$", ".pdf");
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
        var site = fingerprints.site();
        var entries = read();
        var kept = new TreeMap<String, String>();
        for (var entry : entries.entrySet()) {
            var page = pageOf(entry.getKey(), site);
            var isCurrent = !page.isEmpty() && fingerprints.of(page).equals(entry.getValue());
            if (isCurrent && Files.isRegularFile(output.resolve(entry.getKey()))) {
                kept.put(entry.getKey(), entry.getValue());
            } else if (!site.has(entry.getKey())) {
                new OutputFolder(output).remove(entry.getKey());
            }
        }
        write(kept);
        return kept.keySet();
    }

    /** Removes all PDFs, and the list of them. */
    public void clear() throws IOException {
        if (Files.exists(list)) {
            lock.holding(this::clearAlone);
        }
    }

    private boolean clearAlone() throws IOException {
        for (var path : read().keySet()) {
            new OutputFolder(output).remove(path);
        }
        return Files.deleteIfExists(list);
    }

    /**
     * Puts the PDF of a page beside it.
     *
     * @param fingerprints of the site's pages
     * @throws IOException also if the course has a file of its own there
     */
    public void put(PageFingerprints fingerprints, String page, Content pdf) throws IOException {
        var path = pdfOf(page);
        if (fingerprints.site().has(path)) {
            throw new IOException("'" + path + "' is a file of the course; rename it");
        }
        var fingerprint = fingerprints.of(page);
        lock.holding(() -> {
            var entries = read();
            entries.put(path, fingerprint);
            write(entries);
            return SafeFile.write(output.resolve(path), pdf);
        });
    }

    private static String pageOf(String pdf, Site site) {
        var name = pdf.replaceFirst("\\.pdf$", "");
        if (name.endsWith("-handout") && site.pages().containsKey(name + ".html")) {
            return name + ".html";
        }
        return site.pages().containsKey(name + "-print.html") ? name + "-print.html" : "";
    }

    private SortedMap<String, String> read() throws IOException {
        var entries = new TreeMap<String, String>();
        try {
            var lines = Files.readAllLines(list, StandardCharsets.UTF_8);
            if (lines.isEmpty() || !lines.get(0).equals(header())) {
                return entries;
            }
            for (var line : lines.subList(1, lines.size())) {
                var parts = line.split(" ", 2);
                entries.put(parts[1], parts[0]);
            }
        } catch (NoSuchFileException e) {
            return entries;
        }
        return entries;
    }

    private void write(SortedMap<String, String> entries) throws IOException {
        if (entries.isEmpty()) {
            Files.deleteIfExists(list);
            return;
        }
        SafeFile.write(
                list,
                new Content.Text(entries.entrySet().stream()
                        .map(entry -> entry.getValue() + " " + entry.getKey())
                        .collect(Collectors.joining("\n", header() + "\n", "\n"))));
    }

    private String header() {
        return HEADER
                + list.toAbsolutePath()
                        .resolveSibling("")
                        .relativize(output.toAbsolutePath())
                        .toString()
                        .replace('\\', '/');
    }
}
