package io.github.coursemaven.course.options;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What the author says about a deck, apart from its slides.
 *
 * @param date a date, or any other text about the time
 * @param order what decks are sorted by
 * @param lang a tag of BCP 47
 */
public record Metadata(
        Optional<String> description,
        Optional<String> author,
        Optional<String> date,
        Optional<BigDecimal> order,
        Optional<String> lang) {

    static Metadata of(OptionReader reader) {
        return new Metadata(
                reader.text(DeckKey.DESCRIPTION).map(Setting::value),
                reader.text(DeckKey.AUTHOR).map(Setting::value),
                reader.text(DeckKey.DATE).map(Setting::value),
                reader.fitting(DeckKey.ORDER).map(BigDecimal::new),
                reader.fitting(DeckKey.LANG));
    }
}
