package io.github.coursemaven.publish.render;

/**
 * The room that a slide has on paper, in CSS pixels, and how much it is scaled to fit.
 *
 * @param slideWidth of the slide before it is scaled, like {@code slideHeight}
 */
record PaperSize(int width, int height, double slideWidth, double slideHeight, double zoom) {

    static PaperSize of(int width, int height, SlideSize slide, double zoom) {
        return new PaperSize(width, height, slide.width(), slide.height(), Math.round(zoom * 10000) / 10000.0);
    }
}
