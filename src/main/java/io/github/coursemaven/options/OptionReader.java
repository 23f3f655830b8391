package io.github.coursemaven.options;

import io.github.coursemaven.problem.Problem;
import io.github.coursemaven.problem.Rule;
import io.github.coursemaven.settings.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Takes typed options out of what was set; a value of another type is a problem, and as if it were not set. */
public final class OptionReader {

    /** What stands between commas, without blanks at its ends. */
    private static final Pattern PART = Pattern.compile("[^,\\s](?:[^,]*[^,\\s])?");

    private final Value.Mapping settings;
    private final Consumer<Problem> problems;

    public OptionReader(Value.Mapping settings, Consumer<Problem> problems) {
        this.settings = settings;
        this.problems = problems;
    }

    /** A text; numbers and booleans count as the text that was written. */
    public Optional<Setting> text(String key) {
        return find(key).flatMap(value -> {
            if (value instanceof Value.Scalar scalar) {
                return Optional.of(new Setting(scalar.text(), scalar.location()))
                        .filter(text -> !text.value().isBlank());
            }
            return wrongType(key, value, "a text");
        });
    }

    /** Texts: a list, or one text with commas. */
    List<Setting> texts(String key) {
        var value = find(key);
        if (value.isEmpty()) {
            return List.of();
        }
        if (value.get() instanceof Value.Scalar scalar) {
            return PART.matcher(scalar.text())
                    .results()
                    .map(part -> new Setting(part.group(), scalar.location().after(part.start())))
                    .toList();
        }
        if (value.get() instanceof Value.Items items
                && items.values().stream().allMatch(Value.Scalar.class::isInstance)) {
            return items.values().stream()
                    .map(item -> new Setting(((Value.Scalar) item).text(), item.location()))
                    .toList();
        }
        wrongType(key, value.get(), "a list of texts");
        return List.of();
    }

    /** Named values; empty if none are set. */
    Optional<Value.Mapping> mapping(String key) {
        return find(key)
                .flatMap(value -> value instanceof Value.Mapping mapping
                        ? Optional.of(mapping)
                        : wrongType(key, value, "named values"));
    }

    public Optional<Boolean> flag(String key) {
        return find(key)
                .filter(Value.Scalar.class::isInstance)
                .map(value -> ((Value.Scalar) value).value())
                .filter(Boolean.class::isInstance)
                .map(Boolean.class::cast);
    }

    private Optional<Value> find(String key) {
        return Optional.ofNullable(settings.entries().get(key));
    }

    private <T> Optional<T> wrongType(String key, Value value, String wanted) {
        problems.accept(Rule.FRONT_MATTER.at(value.location(), "'" + key + "' must be " + wanted + "; it is not used"));
        return Optional.empty();
    }
}
