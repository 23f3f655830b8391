package io.github.coursemaven.settings;

import io.github.coursemaven.problem.Location;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value that somebody set, and where. */
public sealed interface Value {

    /** The first character of the value; the whole file where that is not known. */
    Location location();

    /**
     * A text, number or boolean.
     *
     * @param value a {@link String}, {@link Number} or {@link Boolean}
     * @param text as written, without quotes
     */
    record Scalar(Object value, String text, Location location) implements Value {}

    /** A list. */
    record Items(List<Value> values, Location location) implements Value {
        public Items {
            values = List.copyOf(values);
        }
    }

    /** Named values, in the order they were written in. */
    record Mapping(Map<String, Value> entries, Location location) implements Value {

        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        public static Mapping empty(Location location) {
            return new Mapping(Map.of(), location);
        }

        /** These values, and where a key is not set, those of {@code weaker}; mappings merge key by key. */
        public Mapping over(Mapping weaker) {
            var merged = new LinkedHashMap<>(weaker.entries);
            entries.forEach((key, value) -> merged.merge(
                    key,
                    value,
                    (weak, strong) -> weak instanceof Mapping weakMapping && strong instanceof Mapping strongMapping
                            ? strongMapping.over(weakMapping)
                            : strong));
            return new Mapping(merged, location);
        }

        /** The value as the only entry of a mapping. */
        public Mapping under(String key) {
            return new Mapping(Map.of(key, this), location);
        }
    }
}
