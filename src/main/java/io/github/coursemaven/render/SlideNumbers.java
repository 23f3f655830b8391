package io.github.coursemaven.render;

import java.util.Locale;
import java.util.Optional;

/** The number on a slide (reveal.js 6.0.2, {@code slidenumber.js}). */
final class SlideNumbers {

    private final ShownSlides slides;
    private final boolean shown;
    private final String format;

    SlideNumbers(ShownSlides slides, RevealSettings settings) {
        this.slides = slides;
        this.shown = settings.flag("slideNumber", true)
                && settings.text("showSlideNumber")
                        .map(where -> where.toLowerCase(Locale.ROOT).matches(".*(all|print).*"))
                        .orElse(true);
        var wanted = settings.text("slideNumber").orElse("h.v");
        this.format = !wanted.contains("c") && slides.columns() == 1 ? "c" : wanted;
    }

    /** Such as {@code 3}, {@code 3.1} or {@code 3 / 28}; empty where slides show no number. */
    Optional<String> of(ShownSlides.Place place) {
        return shown ? Optional.of(number(place)) : Optional.empty();
    }

    private String number(ShownSlides.Place place) {
        var offset = place.isCounted() ? 0 : -1;
        return switch (format) {
            case "c" -> String.valueOf(place.counted());
            case "c/t" -> place.counted() + " / " + slides.total();
            default ->
                (place.column() + 1 + offset)
                        + (place.vertical() ? (format.equals("h/v") ? " / " : ".") + (place.row() + 1) : "");
        };
    }
}
