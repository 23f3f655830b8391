package io.github.coursemaven.options;

import io.github.coursemaven.files.Distance;
import io.github.coursemaven.problem.Problem;
import io.github.coursemaven.problem.Rule;
import io.github.coursemaven.settings.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The keys that mean something in a deck's settings. All others are the author's own. */
final class DeckKeys {

    private static final List<String> KNOWN = List.of(
            "title",
            "theme",
            "highlightTheme",
            "separator",
            "verticalSeparator",
            "notesSeparator",
            "css",
            "scripts",
            "template",
            "listingTemplate",
            "preprocessor",
            "assetsDir",
            "mermaid",
            "absoluteUrl",
            "favicon",
            "revealOptions",
            "deck");
    private static final Map<String, String> UNSUPPORTED = Map.of(
            "preprocessor",
            "is JavaScript and does not run here; lines 'FILE: other.md' are included without it",
            "template",
            "is a Mustache template; pages are made from this plugin's own template, and 'css' and 'scripts' change them",
            "listingTemplate",
            "is a Mustache template; the course index is made from this plugin's own template");

    private DeckKeys() {}

    /** Tells keys that have no meaning here, and those that are nearly one with a meaning. */
    static void check(Value.Mapping settings, Consumer<Problem> problems) {
        for (var key : settings.entries().keySet()) {
            var location = settings.locationOfKey(key);
            if (UNSUPPORTED.containsKey(key)) {
                problems.accept(Rule.UNSUPPORTED_KEY.at(location, "'" + key + "' " + UNSUPPORTED.get(key)));
            }
            meant(key)
                    .ifPresent(meant -> problems.accept(Rule.MISSPELT_KEY.at(
                            location, "'" + key + "' is no key that decks have; did you mean '" + meant + "'?")));
        }
    }

    private static Optional<String> meant(String key) {
        return KNOWN.contains(key)
                ? Optional.empty()
                : KNOWN.stream()
                        .filter(known -> Distance.between(key, known) <= known.length() / 5)
                        .findFirst();
    }
}
