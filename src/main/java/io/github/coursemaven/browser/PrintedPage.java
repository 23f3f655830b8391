package io.github.coursemaven.browser;

import java.util.List;

/**
 * A page as PDF.
 *
 * @param slides those that the page shows, in order; the PDF has a named destination for each
 * @param sheets how many pages it should have at least
 */
public record PrintedPage(byte[] pdf, List<SlideMeasure> slides, int sheets) {
    public PrintedPage {
        slides = List.copyOf(slides);
    }
}
