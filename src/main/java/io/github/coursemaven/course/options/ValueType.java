package io.github.coursemaven.course.options;

import io.github.coursemaven.base.files.EditDistance;
import io.github.coursemaven.base.settings.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The valid values of a key. */
final class ValueType {

    static final ValueType ANYTHING = of(value -> true, "anything");
    static final ValueType TEXT = of(Value.Scalar.class::isInstance, "text");
    static final ValueType TEXTS = of(ValueType::isTexts, "a list of texts");
    static final ValueType LIST = of(Value.Items.class::isInstance, "a list");
    static final ValueType NAMED_VALUES = of(Value.Mapping.class::isInstance, "named values");

    static final ValueType LIST_OF_NAMED_VALUES = of(
            value -> value instanceof Value.Items items
                    && items.values().stream().allMatch(Value.Mapping.class::isInstance),
            "a list of named values");

    /** True or false, also in the other words of YAML 1.1. */
    static final ValueType FLAG =
            of(value -> value instanceof Value.Scalar scalar && scalar.flag().isPresent(), "true", "false");

    /** True or false, if reveal.js also tests the type. */
    static final ValueType BOOLEAN = of(value -> is(value, Boolean.class), "true", "false");

    /** False, for options that can be switched off, but not on. */
    static final ValueType OFF = of(ValueType::isFalse, "false");

    /**
     * What reveal.js tests for truth, as JavaScript does. The texts {@code no} and {@code 'false'} count as true there, so they
     * do the opposite of what they say.
     */
    static final ValueType SWITCH = of(ValueType::isSwitch, "true", "false");

    /** What reveal.js calculates with: a number, or a text that is one. {@code false} is 0. */
    static final ValueType NUMBER = of(
            value -> new JavaScriptValue(value).number().isPresent() || is(value, Number.class) || isFalse(value),
            "a number");

    /** A number, if reveal.js also tests the type. */
    static final ValueType PLAIN_NUMBER = of(value -> is(value, Number.class) || isFalse(value), "a number");

    private final List<String> names;
    private final List<String> words;
    private final Predicate<Value> fits;

    private ValueType(List<String> names, List<String> words, Predicate<Value> fits) {
        this.names = List.copyOf(names);
        this.words = List.copyOf(words);
        this.fits = fits;
    }

    /** What messages call the alternatives. */
    List<String> names() {
        return names;
    }

    /** Texts among the alternatives, which an author may have misspelt. */
    List<String> words() {
        return words;
    }

    Predicate<Value> fits() {
        return fits;
    }

    static ValueType of(Predicate<Value> fits, String... names) {
        return new ValueType(List.of(names), List.of(), fits);
    }

    /** One of these texts, letter for letter. */
    static ValueType oneOf(String... words) {
        var all = List.of(words);
        return new ValueType(all, all, value -> value instanceof Value.Scalar scalar && all.contains(scalar.text()));
    }

    ValueType or(ValueType other) {
        return new ValueType(
                Stream.concat(names.stream(), other.names.stream()).toList(),
                Stream.concat(words.stream(), other.words.stream()).toList(),
                fits.or(other.fits));
    }

    ValueType or(String... others) {
        return or(oneOf(others));
    }

    /** The same type, but accepts some other texts, which happen to work; messages do not name them. */
    ValueType tolerating(String... others) {
        return new ValueType(names, words, fits.or(oneOf(others).fits));
    }

    /** Why a value may not be set to a key, with the cure; empty if it may. {@code null} may, because it means none. */
    Optional<String> complaint(String key, Value value) {
        return value instanceof Value.Nothing || fits.test(value)
                ? Optional.empty()
                : Optional.of("'" + key + "' must be " + alternatives() + ", not " + shown(value) + cure(value));
    }

    private String alternatives() {
        var last = names.get(names.size() - 1);
        return names.size() == 1 ? last : String.join(", ", names.subList(0, names.size() - 1)) + " or " + last;
    }

    /** A value in words, as messages show it. */
    static String shown(Value value) {
        if (value instanceof Value.Scalar scalar) {
            return scalar.flag().isPresent() && is(value, String.class)
                    ? "the text '" + scalar.text() + "'"
                    : "'" + scalar.text() + "'";
        }
        return value instanceof Value.Items items
                ? shown(items)
                : value instanceof Value.Nothing ? "nothing" : "named values";
    }

    private static String shown(Value.Items items) {
        var texts =
                items.values().stream().filter(Value.Scalar.class::isInstance).count();
        return items.values().isEmpty() || texts == items.values().size()
                ? "a list"
                : texts > 0 ? "a list with something else in it" : "a list of something else";
    }

    private String cure(Value value) {
        if (!(value instanceof Value.Scalar scalar && is(value, String.class))) {
            return "";
        }
        return scalar.flag()
                .map(String::valueOf)
                .filter(names::contains)
                .map(meant -> "; write " + meant)
                .or(() -> EditDistance.nearest(scalar.text(), words).map(meant -> "; did you mean '" + meant + "'?"))
                .orElse("");
    }

    private static boolean isTexts(Value value) {
        return value instanceof Value.Items items
                ? items.values().stream()
                        .allMatch(item -> item instanceof Value.Scalar || item instanceof Value.Nothing)
                : value instanceof Value.Scalar;
    }

    private static boolean isSwitch(Value value) {
        return value instanceof Value.Scalar scalar
                && (!is(value, String.class)
                        || scalar.text().isEmpty()
                        || scalar.flag().orElse(false));
    }

    private static boolean isFalse(Value value) {
        return value instanceof Value.Scalar scalar && scalar.value().equals(false);
    }

    private static boolean is(Value value, Class<?> type) {
        return value instanceof Value.Scalar scalar && type.isInstance(scalar.value());
    }
}
