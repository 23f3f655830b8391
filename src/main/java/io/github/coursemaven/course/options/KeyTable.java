package io.github.coursemaven.course.options;

import io.github.coursemaven.base.files.EditDistance;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.settings.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The keys that mean something in one kind of settings. All others are the author's own.
 *
 * @param kind what a message calls each of them: {@code an option of reveal.js}
 */
record KeyTable<K extends Key>(String kind, List<K> keys) {

    KeyTable {
        keys = List.copyOf(keys);
    }

    /** The key that is written so, letter for letter. */
    Optional<K> find(String written) {
        return keys.stream().filter(key -> key.key().equals(written)).findFirst();
    }

    /**
     * What is wrong with settings: keys that are nearly known ones, and values that known ones cannot have.
     *
     * @param rule that a wrong value breaks
     */
    List<Problem> problems(Value.Mapping settings, BiFunction<K, Value, Rule> rule) {
        var problems = new ArrayList<Problem>();
        settings.entries().forEach((written, value) -> find(written)
                .map(key -> wrong(key, value, rule))
                .orElseGet(() -> misspelt(written, settings))
                .ifPresent(problems::add));
        return problems;
    }

    private Optional<Problem> wrong(K key, Value value, BiFunction<K, Value, Rule> rule) {
        return key.type().complaint(key.key(), value).map(complaint -> rule.apply(key, value)
                .at(value.location(), complaint));
    }

    private Optional<Problem> misspelt(String written, Value.Mapping settings) {
        return keys.stream()
                .filter(key -> key.isMeantBy(written))
                .min(Comparator.comparingInt(key -> EditDistance.between(written, key.key())))
                .map(meant -> Rule.MISSPELT_KEY.at(
                        settings.locationOfKey(written),
                        "'" + written + "' is not " + kind + "; did you mean '" + meant.key() + "'?"));
    }
}
