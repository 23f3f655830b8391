package io.github.coursemaven.publish.render;

import java.util.List;
import java.util.Optional;

/**
 * The data of a deck's handout.
 *
 * @param paper the size of a sheet, as CSS
 * @param paperHeight the same as a length
 * @param page the room of one slide
 * @param form what is on each sheet, as part of a class name
 * @param courseInCss the title of the course as a string of CSS, as {@code titleInCss} is that of the deck
 * @param details author and date
 * @param lines to write on, beside a slide; numbered
 */
record HandoutView(
        PageHead head,
        String paper,
        String paperHeight,
        PaperSize page,
        String form,
        String course,
        TrustedHtml courseInCss,
        TrustedHtml titleInCss,
        Optional<String> logo,
        Optional<String> details,
        List<Integer> lines,
        List<Sheet> sheets,
        PaperFoot foot) {

    /**
     * A sheet of paper.
     *
     * @param ruled whether it has lines to write on beside its first slide
     */
    record Sheet(boolean first, boolean ruled, List<PaperSlideView> slides) {}
}
