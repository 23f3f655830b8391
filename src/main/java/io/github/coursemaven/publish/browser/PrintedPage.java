package io.github.coursemaven.publish.browser;

import java.util.List;

/** A page as PDF. */
public final class PrintedPage {

    private final byte[] pdf;
    private final List<SlideMeasure> slides;
    private final int sheets;
    private final List<String> missingPictures;

    /**
     * A page that was printed.
     *
     * @param slides those that the page shows, in order; the PDF has a named destination for each
     * @param sheets how many pages it should have at least
     * @param missingPictures the URLs of pictures on other hosts that the browser could not load
     */
    public PrintedPage(byte[] pdf, List<SlideMeasure> slides, int sheets, List<String> missingPictures) {
        this.pdf = pdf.clone();
        this.slides = List.copyOf(slides);
        this.sheets = sheets;
        this.missingPictures = List.copyOf(missingPictures);
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
}
