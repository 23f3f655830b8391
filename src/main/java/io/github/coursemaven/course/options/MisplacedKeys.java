package io.github.coursemaven.course.options;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.settings.Value;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Options of reveal.js beside {@code revealOptions}, and keys of decks among these options. Reveal-md does not read them there
 * either (6.1.4, {@code lib/config.js} and {@code lib/render.js}).
 */
final class MisplacedKeys {

    /** Those that no plugin of reveal.js has for its own options. */
    private static final Set<DeckKey> OF_DECKS = EnumSet.of(
            DeckKey.THEME,
            DeckKey.HIGHLIGHT_THEME,
            DeckKey.SEPARATOR,
            DeckKey.VERTICAL_SEPARATOR,
            DeckKey.NOTES_SEPARATOR,
            DeckKey.CSS,
            DeckKey.SCRIPTS,
            DeckKey.COPY_BUTTON,
            DeckKey.CONTRAST,
            DeckKey.PRINT_THEME,
            DeckKey.REVEAL_OPTIONS);

    private static final Set<RevealKey> ALSO_OF_OTHER_TOOLS = EnumSet.of(RevealKey.URL, RevealKey.DISPLAY);

    private MisplacedKeys() {}

    /** Options of reveal.js among the settings of a deck. */
    static List<Problem> amongSettings(Value.Mapping settings) {
        var problems = new ArrayList<Problem>();
        settings.entries().forEach((written, value) -> option(written)
                .filter(key -> DeckKey.find(written).isEmpty() && isMeant(key, value) && !isAfterTab(settings, written))
                .map(key -> Rule.MISSPELT_KEY.at(
                        settings.locationOfKey(written),
                        "'" + written + "' has no effect here; write '" + key.key() + "' below 'revealOptions:'"))
                .ifPresent(problems::add));
        return problems;
    }

    private static Optional<RevealKey> option(String written) {
        return RevealKey.find(written)
                .or(() -> RevealKey.ignoringCase(written).filter(key -> isOfSeveralWords(key.key())));
    }

    /**
     * Whether a tab was meant to put a key below another, which has a warning of its own: blanks alone cannot indent one key of a
     * front matter more than the first, if they are not in braces, which begin before it.
     */
    private static boolean isAfterTab(Value.Mapping settings, String written) {
        return settings.keys().containsValue(settings.location())
                && settings.locationOfKey(written)
                        .point()
                        .filter(point -> point.path().endsWith(".md"))
                        .flatMap(point -> settings.location()
                                .point()
                                .filter(above -> above.line() != point.line() && above.column() < point.column()))
                        .isPresent();
    }

    /** Short words are easily keys of other tools: then the value must be one that the option can have. */
    private static boolean isMeant(RevealKey key, Value value) {
        return isOfSeveralWords(key.key())
                || (value instanceof Value.Scalar
                        && !ALSO_OF_OTHER_TOOLS.contains(key)
                        && !key.type().equals(ValueType.ANYTHING)
                        && !isNumberForSwitch(key, value)
                        && key.type().fits().test(value));
    }

    private static boolean isOfSeveralWords(String key) {
        return key.chars().anyMatch(Character::isUpperCase);
    }

    private static boolean isNumberForSwitch(RevealKey key, Value value) {
        return key.type().names().contains("true")
                && value instanceof Value.Scalar scalar
                && scalar.value() instanceof Number;
    }

    /** Keys of decks among the options of reveal.js. */
    static List<Problem> amongOptions(Value.Mapping options) {
        var problems = new ArrayList<Problem>();
        options.entries().keySet().forEach(written -> DeckKey.find(written)
                .filter(OF_DECKS::contains)
                .map(key -> amongOptions(key, options.locationOfKey(written)))
                .ifPresent(problems::add));
        return problems;
    }

    private static Problem amongOptions(DeckKey key, Location place) {
        var isWhole = place.file()
                .filter(file -> file.matches("(?:.*/)?reveal\\.json5?"))
                .isPresent();
        var cure = key == DeckKey.REVEAL_OPTIONS
                ? "write its options without it"
                : isWhole ? "write it in 'reveal-md.json'" : "write it beside 'revealOptions'";
        return Rule.MISSPELT_KEY.at(place, "'" + key.key() + "' has no effect among the options of reveal.js; " + cure);
    }
}
