package io.github.coursemaven.build;

import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Severities;
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
        var summary = Summary.of(problems, severities);
        var failing =
                switch (this) {
                    case ERROR -> summary.errors();
                    case WARNING -> summary.errors() + summary.warnings();
                    case NEVER -> 0L;
                };
        return failing > 0
                ? Optional.of(new CourseFailure("the course has " + summary + " (listed above)"))
                : Optional.empty();
    }
}
