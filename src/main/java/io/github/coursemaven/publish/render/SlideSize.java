package io.github.coursemaven.publish.render;

import io.github.coursemaven.course.options.RevealOptions;

/**
 * The size that the slides of a deck are laid out in, before they are scaled to a window or page.
 *
 * @param width in CSS pixels, like {@code height}
 * @param margin the share of a window that stays free around the slide
 */
record SlideSize(double width, double height, double margin, double minScale, double maxScale) {

    private static final double WINDOW_WIDTH = 1280;
    private static final double WINDOW_HEIGHT = 720;

    /** Slides that fill a share of the window have no size of their own; they get that of a usual window. */
    static SlideSize of(RevealOptions options) {
        var margin = options.margin();
        return new SlideSize(
                options.width(WINDOW_WIDTH * (1 - margin)),
                options.height(WINDOW_HEIGHT * (1 - margin)),
                margin,
                options.minScale(),
                options.maxScale());
    }

    /** How much slides are scaled in a window (reveal.js 6.0.2, {@code layout}). */
    double scaleIn(double windowWidth, double windowHeight) {
        var fitting = Math.min(windowWidth * (1 - margin) / width, windowHeight * (1 - margin) / height);
        return Math.round(Math.min(maxScale, Math.max(minScale, fitting)) * 100) / 100.0;
    }
}
