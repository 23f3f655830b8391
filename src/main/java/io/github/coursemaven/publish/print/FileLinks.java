package io.github.coursemaven.publish.print;

import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.base.reference.PercentEncoding;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Links to files of the course. The browser writes the address of the file on this computer; here they become relative, so that
 * they work wherever the PDF and the file are published together. Those to slides name the page of the PDF that they are on.
 */
final class FileLinks {

    private static final Pattern AFTER_PATH = Pattern.compile("[?#].*");

    private final Path pdf;
    private final PageNumbers pages;

    /**
     * Links of a PDF.
     *
     * @param pdf absolute; where it will be
     * @param pages of all PDFs that may be linked to
     */
    FileLinks(Path pdf, PageNumbers pages) {
        this.pdf = pdf;
        this.pages = pages;
    }

    /** The address to write; one of another host or disk is returned unchanged. */
    String relative(String address) {
        var folder = Objects.requireNonNull(pdf.getParent());
        var rest = rest(address);
        var file = file(address);
        var printed = file.flatMap(pages::pdfOf);
        var end = printed.map(other -> page(other, rest)).orElse(rest);
        return printed.or(() -> file)
                .map(target -> Roots.relative(folder, target))
                .filter(target -> !target.isAbsolute())
                .map(target -> PercentEncoding.encodePath(Roots.slashed(target)) + end)
                .orElse(address);
    }

    private String page(Path other, String rest) {
        return fragment(rest)
                .flatMap(fragment -> pages.page(other, fragment))
                .map(number -> "#page=" + number)
                .orElse("");
    }

    /** Whether an address is of a place in another PDF, whose page is known only when that is printed, too. */
    boolean isInOtherPdf(String address) {
        return fragment(rest(address)).isPresent()
                && file(address)
                        .flatMap(pages::pdfOf)
                        .filter(other -> !other.equals(pdf))
                        .isPresent();
    }

    /** The page that an address in the PDF itself leads to, counted from 1. */
    Optional<Integer> ownPage(String address) {
        return file(address).flatMap(pages::pdfOf).filter(pdf::equals).map(own -> fragment(rest(address))
                .flatMap(name -> pages.page(own, name))
                .orElse(1));
    }

    private static String rest(String address) {
        return address.substring(AFTER_PATH.matcher(address).replaceFirst("").length());
    }

    private static Optional<String> fragment(String rest) {
        return Optional.of(rest.substring(rest.indexOf('#') + 1)).filter(name -> !name.isEmpty() && rest.contains("#"));
    }

    /** The file that an author's address names; it need not name one. */
    private Optional<Path> file(String address) {
        if (!address.startsWith("file:")) {
            return Optional.empty();
        }
        try {
            return Optional.of(pdf.getFileSystem()
                    .provider()
                    .getPath(URI.create(AFTER_PATH.matcher(address).replaceFirst(""))));
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }
}
