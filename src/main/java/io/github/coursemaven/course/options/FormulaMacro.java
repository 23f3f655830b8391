package io.github.coursemaven.course.options;

import io.github.coursemaven.base.settings.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * A command for formulas that an author defines.
 *
 * @param definition in TeX, with {@code #1} for its first argument
 * @param arguments how many it takes
 * @param byDefault the first argument, where it is left out
 */
public record FormulaMacro(String definition, int arguments, Optional<String> byDefault) {

    private static final String CURE = "; write for example '\\mathbb{R}' or ['\\mathbf{#1}', 1]";
    private static final Pattern ARGUMENT = Pattern.compile("#([1-9])");

    /**
     * Reads {@code "TeX"} or {@code ["TeX", 2]} or {@code ["TeX", 2, "by default"]}.
     *
     * @param fault receives what is wrong, in words that follow the name of the command
     */
    static Optional<FormulaMacro> of(Value value, Consumer<String> fault) {
        var parts = value instanceof Value.Items items ? items.values() : List.of(value);
        var definition = parts.stream().findFirst().flatMap(FormulaMacro::tex);
        var count = part(parts, 1).flatMap(FormulaMacro::count);
        var byDefault = part(parts, 2).flatMap(FormulaMacro::tex);
        if (definition.isEmpty()) {
            fault.accept("needs TeX in quotes, not "
                    + ValueType.shown(parts.stream().findFirst().orElse(value)) + CURE);
        } else if (part(parts, 1).isPresent() && count.isEmpty()) {
            fault.accept("needs a number of arguments from 0 to 9, not " + ValueType.shown(parts.get(1)) + CURE);
        } else if (part(parts, 2).isPresent() && byDefault.isEmpty()) {
            fault.accept("needs TeX in quotes as its default argument, not " + ValueType.shown(parts.get(2)) + CURE);
        } else {
            var arguments = count.orElseGet(() -> arguments(definition.get()));
            return Optional.of(new FormulaMacro(definition.get(), arguments, byDefault.filter(text -> arguments > 0)));
        }
        return Optional.empty();
    }

    private static Optional<Value> part(List<Value> parts, int index) {
        return parts.stream().skip(index).findFirst().filter(part -> !(part instanceof Value.Nothing));
    }

    /** A text; in the POM, where nothing is in quotes, also a number. */
    private static Optional<String> tex(Value value) {
        return value instanceof Value.Scalar scalar
                        && (scalar.value() instanceof String
                                || scalar.location().file().isEmpty())
                ? Optional.of(scalar.text())
                : Optional.empty();
    }

    private static Optional<Integer> count(Value value) {
        return Optional.of(new JavaScriptValue(value).string())
                .filter(text -> text.matches("[0-9]"))
                .map(Integer::parseInt);
    }

    /** KaTeX counts them itself. */
    private static int arguments(String definition) {
        return ARGUMENT.matcher(definition)
                .results()
                .mapToInt(argument -> Integer.parseInt(argument.group(1)))
                .max()
                .orElse(0);
    }
}
