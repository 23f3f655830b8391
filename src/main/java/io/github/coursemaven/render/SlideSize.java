package io.github.coursemaven.render;

/**
 * The size that the slides of a deck are laid out in, before they are scaled to a window or page.
 *
 * @param width in CSS pixels, as {@code height}
 * @param margin the share of a window that stays free around the slide
 */
record SlideSize(double width, double height, double margin, double minScale, double maxScale) {

    private static final double WINDOW_WIDTH = 1280;
    private static final double WINDOW_HEIGHT = 720;

    static SlideSize of(RevealSettings settings) {
        var margin = settings.number("margin", 0.04);
        return new SlideSize(
                side(settings, "width", 960, WINDOW_WIDTH * (1 - margin)),
                side(settings, "height", 700, WINDOW_HEIGHT * (1 - margin)),
                margin,
                settings.number("minScale", 0.2),
                settings.number("maxScale", 2));
    }

    /** Slides that fill a share of the window have no size of their own; they get that of a usual window. */
    private static double side(RevealSettings settings, String key, double otherwise, double window) {
        var share = settings.text(key).filter(text -> text.matches("[0-9]{1,3}(\\.[0-9]+)?%"));
        var side = share.map(text -> Double.parseDouble(text.replace("%", "")) / 100 * window)
                .orElseGet(() -> settings.number(key, otherwise));
        return side < 1 ? otherwise : side;
    }

    /** How much slides are scaled in a window (reveal.js 6.0.2, {@code layout}). */
    double scaleIn(double windowWidth, double windowHeight) {
        var fitting = Math.min(windowWidth * (1 - margin) / width, windowHeight * (1 - margin) / height);
        return Math.round(Math.min(maxScale, Math.max(minScale, fitting)) * 100) / 100.0;
    }
}
