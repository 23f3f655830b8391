package io.github.coursemaven.publish.render;

import java.util.List;

/**
 * The data of a deck's print view.
 *
 * @param paper the size of a sheet, as CSS
 * @param page the same as CSS pixels
 */
record PrintView(PageHead head, String paper, PaperSize page, List<TrustedHtml> slides, PaperFoot foot) {}
