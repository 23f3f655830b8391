package io.github.coursemaven.course.options;

import io.github.coursemaven.base.settings.Value;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A command for formulas that an author defines.
 *
 * @param definition in TeX, with {@code #1} for its first argument
 * @param arguments how many it takes
 * @param byDefault the first argument, where it is left out
 */
public record FormulaMacro(String definition, int arguments, Optional<String> byDefault) {

    private static final Pattern ARGUMENT = Pattern.compile("#([1-9])");

    /** Reads {@code "TeX"} or {@code ["TeX", 2]} or {@code ["TeX", 2, "by default"]}. */
    static Optional<FormulaMacro> of(Value value) {
        var parts = value instanceof Value.Items items ? items.values() : List.of(value);
        return part(parts, 0).filter(text -> !text.isEmpty()).map(definition -> {
            var stated = part(parts, 1).filter(text -> text.matches("[0-9]")).map(Integer::parseInt);
            var arguments = stated.orElseGet(() -> arguments(definition));
            return new FormulaMacro(definition, arguments, part(parts, 2).filter(text -> arguments > 0));
        });
    }

    private static Optional<String> part(List<Value> parts, int index) {
        return parts.size() > index ? Optional.of(new JavaScriptValue(parts.get(index)).string()) : Optional.empty();
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
