package io.github.coursemaven.publish.render;

import java.util.List;

/**
 * What the page of a deck shows that is there to be printed.
 *
 * @param paper the size of a sheet, as CSS
 * @param page the same as CSS pixels
 */
record PrintView(PageHead head, String paper, PaperSize page, List<PaperSlideView> slides, PaperFoot foot) {}
