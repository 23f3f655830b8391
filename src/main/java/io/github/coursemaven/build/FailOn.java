package io.github.coursemaven.build;

import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Severities;
import io.github.coursemaven.base.problem.Severity;
import io.github.coursemaven.check.report.Summary;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Which problems fail the build. */
public enum FailOn {
    ERROR,
    WARNING,
    NEVER;

    /**
     * What a user wrote.
     *
     * @throws IllegalArgumentException if that is none of the three
     */
    public static FailOn of(String text) {
        return Arrays.stream(values())
                .filter(value -> value.name().equalsIgnoreCase(text.strip()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + text.strip() + "' is not known; use error, warning or never"));
    }

    /** Why these problems fail the build, if they do. */
    Optional<CourseFailure> judge(List<Problem> problems, Severities severities) {
        return failing(problems, severities).isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new CourseFailure("the course has " + Summary.of(problems, severities) + " (listed above)"));
    }

    /** Those of the problems that fail the build. */
    List<Problem> failing(List<Problem> problems, Severities severities) {
        return problems.stream()
                .filter(problem -> !problem.known() && fails(severities.of(problem.rule())))
                .toList();
    }

    private boolean fails(Severity severity) {
        return switch (this) {
            case ERROR -> severity == Severity.ERROR;
            case WARNING -> severity == Severity.ERROR || severity == Severity.WARNING;
            case NEVER -> false;
        };
    }
}
