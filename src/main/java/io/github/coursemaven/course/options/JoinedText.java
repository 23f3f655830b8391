package io.github.coursemaven.course.options;

import io.github.coursemaven.base.settings.Value;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists and named values where a text is usual, such as several authors, as one text. Other tools write metadata so. */
final class JoinedText {

    private static final String NAME = "name";

    private JoinedText() {}

    /** Settings in which each key that has a joined text is set to a text. A list without any text is nothing. */
    static Value.Mapping in(Value.Mapping settings) {
        var entries = new LinkedHashMap<>(settings.entries());
        for (var key : DeckKey.values()) {
            if (key.mayBeJoined()) {
                entries.computeIfPresent(key.key(), (name, value) -> text(key, value));
            }
        }
        return new Value.Mapping(entries, settings.location(), settings.keys());
    }

    private static Value text(DeckKey key, Value value) {
        if (value instanceof Value.Scalar) {
            return value;
        }
        var text = key.takesFirst() ? texts(value).findFirst() : joined(value);
        return text.<Value>map(found -> found).orElse(new Value.Nothing(value.location()));
    }

    private static Optional<Value.Scalar> joined(Value value) {
        var separator = value instanceof Value.Mapping ? " " : ", ";
        var texts = texts(value).toList();
        var text = texts.stream().map(Value.Scalar::text).collect(Collectors.joining(separator));
        return texts.stream().findFirst().map(first -> new Value.Scalar(text, text, first.location()));
    }

    /** The texts of the parts of a value; of named values with a name, that only. */
    private static Stream<Value.Scalar> texts(Value value) {
        if (value instanceof Value.Mapping mapping) {
            var name = Optional.ofNullable(mapping.entries().get(NAME)).flatMap(JoinedText::joined);
            return name.map(Stream::of)
                    .orElseGet(() -> mapping.entries().values().stream().flatMap(part -> joined(part).stream()));
        }
        return value instanceof Value.Items items
                ? items.values().stream().flatMap(item -> joined(item).stream())
                : Stream.of(value)
                        .filter(Value.Scalar.class::isInstance)
                        .map(Value.Scalar.class::cast)
                        .filter(scalar -> !scalar.text().isBlank());
    }
}
