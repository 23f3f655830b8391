package io.github.coursemaven.course.options;

import io.github.coursemaven.base.settings.Value;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads typed options from settings. A value of another type counts as not set; {@link DeckKey} reports it. */
record OptionReader(Value.Mapping settings) {

    /** Text between commas, without blanks at its ends. */
    private static final Pattern PART = Pattern.compile("[^,\\s](?:[^,]*[^,\\s])?");

    /** A text; numbers and booleans count as the text that was written. */
    Optional<Setting> text(DeckKey key) {
        return scalar(key)
                .map(scalar -> new Setting(scalar.text(), scalar.location()))
                .filter(text -> !text.value().isBlank());
    }

    /** A text, if it is a valid value of the key. */
    Optional<String> fitting(DeckKey key) {
        return text(key)
                .map(Setting::value)
                .filter(text -> scalar(key).filter(key.type().fits()).isPresent());
    }

    /** Texts: a list, or one text with commas. */
    List<Setting> texts(DeckKey key) {
        return written(key).stream().map(AddedTexts::withoutSign).toList();
    }

    /** The same texts, without what is not text in a list, and with the sign before those that are added to others. */
    List<Setting> written(DeckKey key) {
        var value = find(key);
        if (value.isPresent() && value.get() instanceof Value.Scalar scalar) {
            return parts(scalar);
        }
        return value.isPresent() && value.get() instanceof Value.Items items
                ? items.values().stream()
                        .filter(Value.Scalar.class::isInstance)
                        .map(item -> new Setting(((Value.Scalar) item).text(), item.location()))
                        .toList()
                : List.of();
    }

    /** The texts in one text with commas. */
    static List<Setting> parts(Value.Scalar texts) {
        return PART.matcher(texts.text())
                .results()
                .map(part -> new Setting(part.group(), texts.location().after(part.start())))
                .toList();
    }

    /** Named values; none if none are set. */
    Value.Mapping mapping(DeckKey key) {
        return find(key)
                .filter(Value.Mapping.class::isInstance)
                .map(Value.Mapping.class::cast)
                .orElse(Value.Mapping.empty(settings.location()));
    }

    Optional<Boolean> flag(DeckKey key) {
        return scalar(key).flatMap(Value.Scalar::flag);
    }

    private Optional<Value.Scalar> scalar(DeckKey key) {
        return find(key).filter(Value.Scalar.class::isInstance).map(Value.Scalar.class::cast);
    }

    private Optional<Value> find(DeckKey key) {
        return Optional.ofNullable(settings.entries().get(key.key()));
    }
}
