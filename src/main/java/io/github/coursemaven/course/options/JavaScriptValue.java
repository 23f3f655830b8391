package io.github.coursemaven.course.options;

import io.github.coursemaven.base.settings.Value;
import java.util.Optional;
import java.util.regex.Pattern;

/** A value as JavaScript converts it, if a script does not check its type. */
record JavaScriptValue(Value value) {

    private static final Pattern NUMBER =
            Pattern.compile("\\s*[-+]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?\\s*");
    private static final Pattern PERCENTAGE = Pattern.compile("\\s*([0-9]{1,9}).*%", Pattern.DOTALL);

    /** {@code Boolean(value)}: all but {@code null}, {@code false}, 0 and the empty text is true, so {@code 'false'}, too. */
    boolean isTrue() {
        if (!(value instanceof Value.Scalar scalar)) {
            return !(value instanceof Value.Nothing);
        }
        return scalar.value() instanceof Number number
                ? number.doubleValue() != 0 && !Double.isNaN(number.doubleValue())
                : !scalar.value().equals(false) && !scalar.value().equals("");
    }

    /** {@code String(value)}; empty for a list and for named values, which nobody means to be text. */
    String string() {
        return value instanceof Value.Scalar scalar ? scalar.value().toString() : "";
    }

    /** The value, if it is a text. */
    Optional<String> text() {
        return value instanceof Value.Scalar scalar && scalar.value() instanceof String text
                ? Optional.of(text)
                : Optional.empty();
    }

    /** {@code Number(value)} of a number, text or {@code null}; empty if that is {@code NaN}. */
    Optional<Double> number() {
        if (value instanceof Value.Nothing) {
            return Optional.of(0.0);
        }
        return Optional.of(string())
                .filter(text -> NUMBER.matcher(text).matches())
                .map(Double::parseDouble);
    }

    /** {@code parseInt(value)} of a text that ends with a percent sign. */
    Optional<Integer> percentage() {
        var matcher = PERCENTAGE.matcher(text().orElse(""));
        return matcher.matches() ? Optional.of(Integer.parseInt(matcher.group(1))) : Optional.empty();
    }
}
