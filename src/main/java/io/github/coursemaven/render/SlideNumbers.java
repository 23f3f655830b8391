package io.github.coursemaven.render;

import java.util.Locale;
import java.util.Map;

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

    /** The parts of a number: {@code 3}, {@code .} and {@code 1}, or {@code 3} alone; all empty where slides show none. */
    Map<String, Object> of(ShownSlides.Place place) {
        if (!shown) {
            return parts("", "", "");
        }
        return switch (format) {
            case "c" -> parts(String.valueOf(place.counted()), "", "");
            case "c/t" -> parts(String.valueOf(place.counted()), "/", String.valueOf(slides.total()));
            default -> {
                var column = place.column() + (place.isCounted() ? 1 : 0);
                yield place.vertical()
                        ? parts(
                                String.valueOf(column),
                                format.equals("h/v") ? "/" : ".",
                                String.valueOf(place.row() + 1))
                        : parts(String.valueOf(column), "", "");
            }
        };
    }

    private static Map<String, Object> parts(String first, String delimiter, String second) {
        return Map.of("first", first, "delimiter", delimiter, "second", second);
    }
}
