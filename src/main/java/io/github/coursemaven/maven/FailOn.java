package io.github.coursemaven.maven;

import io.github.coursemaven.problem.Problem;
import io.github.coursemaven.problem.Severities;
import io.github.coursemaven.report.Summary;
import java.util.Arrays;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;

/** Which problems fail the build. */
enum FailOn {
    ERROR,
    WARNING,
    NEVER;

    /**
     * What a user wrote.
     *
     * @throws IllegalArgumentException if that is none of the three
     */
    static FailOn of(String text) {
        return Arrays.stream(values())
                .filter(value -> value.name().equalsIgnoreCase(text.strip()))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("'failOn' must be error, warning or never, not '" + text + "'"));
    }

    void judge(List<Problem> problems, Severities severities) throws MojoFailureException {
        var summary = Summary.of(problems, severities);
        var failing =
                switch (this) {
                    case ERROR -> summary.errors();
                    case WARNING -> summary.errors() + summary.warnings();
                    case NEVER -> 0L;
                };
        if (failing > 0) {
            throw new MojoFailureException(
                    "the course has " + summary + "; they are told above, with file, line and column");
        }
    }
}
