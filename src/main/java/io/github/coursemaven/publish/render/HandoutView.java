package io.github.coursemaven.publish.render;

import java.util.List;
import java.util.Optional;

/**
 * The data of a deck's handout.
 *
 * @param paper the size of a sheet, as CSS
 * @param paperHeight the same as a length
 * @param page the room of one slide
 * @param margin what the browser prints in the margin, if slides are on as many sheets as they need; other sheets bring it with them
 * @param course its title, unless the deck has the same
 * @param details author and date
 * @param count of sheets
 */
record HandoutView(
        PageHead head,
        String paper,
        String paperHeight,
        PaperSize page,
        String form,
        Optional<Margin> margin,
        Optional<String> course,
        Optional<String> logo,
        Optional<String> details,
        List<Sheet> sheets,
        int count,
        PaperFoot foot) {

    /** The running head, as values of CSS. */
    record Margin(TrustedHtml left, TrustedHtml right) {}

    /**
     * A sheet of paper.
     *
     * @param ruled whether it has room for just these slides
     * @param number of the sheet; the first is 1
     * @param slides with room beside them
     */
    record Sheet(boolean first, boolean ruled, int number, List<TrustedHtml> slides) {}
}
