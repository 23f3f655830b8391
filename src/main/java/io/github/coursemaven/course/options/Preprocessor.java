package io.github.coursemaven.course.options;

import io.github.coursemaven.base.settings.Value;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A script of reveal-md that changes the Markdown of decks. It is not run.
 *
 * @param script its name
 * @param given texts that the script gets from the author: settings with keys that mean nothing to reveal-md, by these keys
 */
public record Preprocessor(Setting script, SortedMap<String, String> given) {

    public Preprocessor {
        given = Collections.unmodifiableSortedMap(new TreeMap<>(given));
    }

    static Preprocessor of(Setting script, Value.Mapping settings) {
        var given = new TreeMap<String, String>();
        settings.entries().forEach((key, value) -> {
            if (value instanceof Value.Scalar scalar && DeckKey.find(key).isEmpty()) {
                given.put(key, scalar.text());
            }
        });
        return new Preprocessor(script, given);
    }
}
