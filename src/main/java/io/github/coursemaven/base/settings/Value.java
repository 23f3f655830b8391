package io.github.coursemaven.base.settings;

import io.github.coursemaven.base.problem.Location;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A value that somebody set, and where. */
public sealed interface Value {

    /** The first character of the value; the whole file if that is not known, or the parameter it comes from. */
    Location location();

    /** The same value with another place, also for everything in it. */
    Value setAt(Location place);

    /**
     * A text, number or boolean.
     *
     * @param value a {@link String}, {@link Number} or {@link Boolean}
     * @param text as written, without quotes
     */
    record Scalar(Object value, String text, Location location) implements Value {

        private static final Set<String> YES = Set.of("true", "yes", "on");
        private static final Set<String> NO = Set.of("false", "no", "off");

        /** Whether it means true or false, also in words of YAML 1.1 that are texts in YAML 1.2, and in quotes. */
        public Optional<Boolean> flag() {
            var word = text.toLowerCase(Locale.ROOT);
            return YES.contains(word) || NO.contains(word) ? Optional.of(YES.contains(word)) : Optional.empty();
        }

        @Override
        public Scalar setAt(Location place) {
            return new Scalar(value, text, place);
        }
    }

    /** {@code null}, which scripts take for a value of its own. */
    record Nothing(Location location) implements Value {
        @Override
        public Nothing setAt(Location place) {
            return new Nothing(place);
        }
    }

    /** A list. */
    record Items(List<Value> values, Location location) implements Value {
        public Items {
            values = List.copyOf(values);
        }

        @Override
        public Items setAt(Location place) {
            return new Items(values.stream().map(value -> value.setAt(place)).toList(), place);
        }
    }

    /**
     * Named values, in the order in which they are written.
     *
     * @param keys where the names are written, if that is known
     */
    record Mapping(Map<String, Value> entries, Location location, Map<String, Location> keys) implements Value {

        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
            keys = Map.copyOf(keys);
        }

        public Mapping(Map<String, Value> entries, Location location) {
            this(entries, location, Map.of());
        }

        @Override
        public Mapping setAt(Location place) {
            var moved = new LinkedHashMap<>(entries);
            moved.replaceAll((key, value) -> value.setAt(place));
            return new Mapping(moved, place);
        }

        public static Mapping empty(Location location) {
            return new Mapping(Map.of(), location);
        }

        /** Where a key is written, or else its value; the key must be set. */
        public Location locationOfKey(String key) {
            return Optional.ofNullable(keys.get(key))
                    .or(() -> Optional.ofNullable(entries.get(key)).map(Value::location))
                    .orElse(location);
        }

        /** These values, and those of {@code weaker} for keys that are not set; mappings merge key by key. */
        public Mapping over(Mapping weaker) {
            var merged = new LinkedHashMap<>(weaker.entries);
            entries.forEach((key, value) -> merged.merge(
                    key,
                    value,
                    (weak, strong) -> weak instanceof Mapping weakMapping && strong instanceof Mapping strongMapping
                            ? strongMapping.over(weakMapping)
                            : strong));
            var mergedKeys = new LinkedHashMap<>(weaker.keys);
            mergedKeys.putAll(keys);
            return new Mapping(merged, location, mergedKeys);
        }

        /** The mapping without keys that are set to {@code null}, for settings in which that means not set. */
        public Mapping withoutNothing() {
            var kept = new LinkedHashMap<>(entries);
            kept.values().removeIf(Nothing.class::isInstance);
            return new Mapping(kept, location, keys);
        }

        /** The value as the only entry of a mapping. */
        public Mapping under(String key) {
            return new Mapping(Map.of(key, this), location);
        }
    }
}
