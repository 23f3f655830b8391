package io.github.coursemaven.publish.print;

import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.base.reference.PercentEncoding;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/**
 * Links to files of the course. The browser writes the address of the file on this computer; here they become relative, so that
 * they work wherever the PDF and the file are published together.
 */
final class FileLinks {

    private static final Pattern AFTER_PATH = Pattern.compile("[?#].*");

    private final Path folder;
    private final Map<Path, Path> pdfs;

    /**
     * Links of a PDF.
     *
     * @param folder absolute; where the PDF will be
     * @param pdfs of pages, both absolute: a link to such a page leads to its PDF
     */
    FileLinks(Path folder, Map<Path, Path> pdfs) {
        this.folder = folder;
        this.pdfs = Map.copyOf(pdfs);
    }

    void makeRelative(PDDocument document) throws IOException {
        for (var page : document.getPages()) {
            for (var annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI action) {
                    action.setURI(relative(action.getURI()));
                }
            }
        }
    }

    /** The address to write; one of another host or disk is returned unchanged. */
    String relative(String address) {
        if (!address.startsWith("file:")) {
            return address;
        }
        var end = AFTER_PATH.matcher(address).replaceFirst("").length();
        return file(address.substring(0, end))
                .map(file -> Roots.relative(folder, pdfs.getOrDefault(file, file)))
                .filter(target -> !target.isAbsolute())
                .map(target -> PercentEncoding.encodePath(Roots.slashed(target)) + address.substring(end))
                .orElse(address);
    }

    /** The file that an author's address names; it need not name one. */
    private static Optional<Path> file(String address) {
        try {
            return Optional.of(Path.of(URI.create(address)));
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }
}
