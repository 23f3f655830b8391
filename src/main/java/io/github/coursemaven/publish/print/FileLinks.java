package io.github.coursemaven.publish.print;

import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.base.reference.PercentEncoding;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/**
 * Links to files of the course. The browser gives them the address that a file has on this computer; they are to lead from
 * the PDF to the file wherever both are published.
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

    /** The address as it is to be written; that of another host as it is. */
    String relative(String address) {
        if (!address.startsWith("file:")) {
            return address;
        }
        var end = AFTER_PATH.matcher(address).replaceFirst("").length();
        var file = Path.of(URI.create(address.substring(0, end)));
        var target = folder.relativize(pdfs.getOrDefault(file, file));
        return PercentEncoding.encodePath(Roots.slashed(target)) + address.substring(end);
    }
}
