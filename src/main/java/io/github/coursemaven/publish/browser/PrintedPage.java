package io.github.coursemaven.publish.browser;

import io.github.coursemaven.base.output.Content;
import java.util.List;
import java.util.Optional;

/** A page as PDF. */
public final class PrintedPage {

    private final byte[] pdf;
    private final List<SlideMeasure> slides;
    private final int sheets;
    private final List<String> missingPictures;
    private final PageMarks marks;
    private final Optional<Content> firstSlide;

    /** A page of which nothing else is known. */
    public PrintedPage(byte[] pdf, List<SlideMeasure> slides, int sheets, List<String> missingPictures) {
        this(pdf, slides, sheets, missingPictures, PageMarks.NONE, Optional.empty());
    }

    /**
     * A page that was printed.
     *
     * @param slides those that the page shows, in order; the PDF has a named destination for each
     * @param sheets how many pages it should have at least
     * @param missingPictures the URLs of pictures on other hosts that the browser could not load
     * @param marks of what is on the page
     * @param firstSlide a small picture of it
     */
    public PrintedPage(
            byte[] pdf,
            List<SlideMeasure> slides,
            int sheets,
            List<String> missingPictures,
            PageMarks marks,
            Optional<Content> firstSlide) {
        this.pdf = pdf.clone();
        this.slides = List.copyOf(slides);
        this.sheets = sheets;
        this.missingPictures = List.copyOf(missingPictures);
        this.marks = marks;
        this.firstSlide = firstSlide;
    }

    public byte[] pdf() {
        return pdf.clone();
    }

    public List<SlideMeasure> slides() {
        return slides;
    }

    public int sheets() {
        return sheets;
    }

    public List<String> missingPictures() {
        return missingPictures;
    }

    public PageMarks marks() {
        return marks;
    }

    public Optional<Content> firstSlide() {
        return firstSlide;
    }
}
