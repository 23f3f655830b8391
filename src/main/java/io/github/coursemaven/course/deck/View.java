package io.github.coursemaven.course.deck;

import io.github.coursemaven.base.files.Roots;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a deck is published as. */
public enum View {
    /** Slides that reveal.js shows. */
    SLIDES("", ""),
    /** A sheet of paper for each slide. */
    PRINT("-print", ""),
    /** Slides with notes, or with lines to write on. */
    HANDOUT("-handout", "-handout");

    private final String pageSuffix;
    private final String pdfSuffix;

    View(String pageSuffix, String pdfSuffix) {
        this.pageSuffix = pageSuffix;
        this.pdfSuffix = pdfSuffix;
    }

    /** The page of a deck, relative to the output directory: where its Markdown is among the sources. */
    public Path pageOf(Deck deck) {
        return beside(deck.path(), pageEnding());
    }

    /** The PDF of a deck, as {@link #pageOf}. Slides have that of their print view. */
    public Path pdfOf(Deck deck) {
        return beside(deck.path(), pdfEnding());
    }

    /**
     * Whether a page is one that a file has as a deck.
     *
     * @param page below the output directory, with {@code /}
     * @param markdown relative to the search root
     */
    public static boolean isPageOf(String page, Path markdown) {
        return Arrays.stream(values())
                .anyMatch(view -> page.equals(Roots.slashed(beside(markdown, view.pageEnding()))));
    }

    /** What names of pages and PDFs have instead of the ending of their Markdown file. */
    public static Set<String> endings() {
        return Arrays.stream(values())
                .flatMap(view -> Stream.of(view.pageEnding(), view.pdfEnding()))
                .collect(Collectors.toSet());
    }

    private String pageEnding() {
        return pageSuffix + ".html";
    }

    private String pdfEnding() {
        return pdfSuffix + ".pdf";
    }

    private static Path beside(Path markdown, String ending) {
        var name = markdown.getFileName().toString();
        var end = name.lastIndexOf('.');
        return markdown.resolveSibling(name.substring(0, end < 0 ? name.length() : end) + ending);
    }
}
