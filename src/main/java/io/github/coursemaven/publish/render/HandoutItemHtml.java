package io.github.coursemaven.publish.render;

import java.util.Collections;

/** Writes the slides of a handout, each with room beside it. As {@link PaperSlideHtml}, this is no template. */
final class HandoutItemHtml {

    private final String lines;

    HandoutItemHtml(Handout form) {
        this.lines = String.join("\n", Collections.nCopies(form.lines(), "<div></div>"));
    }

    TrustedHtml of(PaperSlideView slide) {
        var html = new StringBuilder("<div class=\"course-item\">\n<div class=\"course-slide\">\n");
        html.append(PaperSlideHtml.of(slide).html()).append("\n</div>\n<div class=\"course-beside\">\n");
        html.append("<p class=\"course-place\">").append(slide.place()).append("</p>\n");
        if (slide.noted()) {
            html.append("<div class=\"course-notes\">\n");
            slide.notes().forEach(notes -> html.append(notes.html()).append('\n'));
        } else {
            html.append("<div class=\"course-lines\">\n").append(lines).append('\n');
        }
        return new TrustedHtml(html.append("</div>\n</div>\n</div>").toString());
    }
}
