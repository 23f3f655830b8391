package io.github.coursemaven.publish.print;

import io.github.coursemaven.base.reference.PercentEncoding;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The PDFs that are printed together, and which page of them a link leads to. Several threads may use one. */
final class PageNumbers {

    private final Map<Path, Path> pdfs;
    private final Map<Path, Map<String, Integer>> pages = new ConcurrentHashMap<>();

    /** @param pdfs of pages, both absolute */
    PageNumbers(Map<Path, Path> pdfs) {
        this.pdfs = Map.copyOf(pdfs);
    }

    /** Adds a PDF that is printed, with the pages that names lead to, counted from 1. */
    void add(Path pdf, Map<String, Integer> pagesByName) {
        pages.put(pdf, Map.copyOf(pagesByName));
    }

    /** The PDF of a page; both absolute. */
    Optional<Path> pdfOf(Path page) {
        return Optional.ofNullable(pdfs.get(page));
    }

    /** The page that a fragment leads to, counted from 1; nothing if the PDF is not printed yet, or has no such place. */
    Optional<Integer> page(Path pdf, String fragment) {
        var name = fragment.replaceFirst(":~:.*", "");
        return Optional.ofNullable(pages.getOrDefault(pdf, Map.of())
                .get(PercentEncoding.decode(name).orElse(name)));
    }
}
