package io.github.coursemaven.course.outline;

import io.github.coursemaven.course.options.RevealOptions;
import java.util.Optional;

/**
 * Numbers slides (reveal.js 6.0.2, {@code js/controllers/slidenumber.js}, {@code getSlideNumber}).
 *
 * @param format one of reveal.js; another counts as {@code h.v}
 * @param total how many slides count
 */
record SlideNumbers(Optional<String> format, int total) {

    /** @param columns how many columns are shown; a single one has flat numbers */
    static SlideNumbers of(RevealOptions options, int columns, int total) {
        var format = options.slideNumber().map(wanted -> columns == 1 && !wanted.contains("c") ? "c" : wanted);
        return new SlideNumbers(format, total);
    }

    Optional<SlideNumber> of(SlidePlace place, boolean isCounted) {
        return format.map(wanted -> switch (wanted) {
            case "c" -> SlideNumber.of(place.counted());
            case "c/t" -> SlideNumber.of(place.counted(), "/", total);
            default -> {
                var column = place.column() + (isCounted ? 1 : 0);
                yield place.vertical()
                        ? SlideNumber.of(column, wanted.equals("h/v") ? "/" : ".", place.row() + 1)
                        : SlideNumber.of(column);
            }
        });
    }
}
