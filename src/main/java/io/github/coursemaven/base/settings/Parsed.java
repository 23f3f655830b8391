package io.github.coursemaven.base.settings;

import io.github.coursemaven.base.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What was read from a text.
 *
 * @param mapping empty if the text holds anything but named values
 * @param problems why it cannot be read, or what is wrong although it can
 */
public record Parsed(Optional<Value.Mapping> mapping, List<Problem> problems) {

    public Parsed {
        problems = List.copyOf(problems);
    }

    static Parsed of(Value value) {
        return new Parsed(
                Optional.of(value).filter(Value.Mapping.class::isInstance).map(Value.Mapping.class::cast), List.of());
    }

    /** The same with other problems. */
    Parsed with(List<Problem> others) {
        return new Parsed(mapping, others);
    }

    static Parsed faulty(Problem problem) {
        return new Parsed(Optional.empty(), List.of(problem));
    }
}
