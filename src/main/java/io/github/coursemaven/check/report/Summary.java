package io.github.coursemaven.check.report;

import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Severities;
import io.github.coursemaven.base.problem.Severity;
import java.util.ArrayList;
import java.util.List;

/** How many problems there are of each severity. */
public record Summary(long errors, long warnings, long infos) {

    public static Summary of(List<Problem> problems, Severities severities) {
        return new Summary(
                severities.count(problems, Severity.ERROR),
                severities.count(problems, Severity.WARNING),
                severities.count(problems, Severity.INFO));
    }

    /** {@code 0 problems}, or {@code 2 errors, 1 warning, 3 hints}. */
    @Override
    public String toString() {
        var parts = new ArrayList<String>();
        if (errors + warnings == 0) {
            parts.add("0 problems");
        }
        if (errors > 0) {
            parts.add(counted(errors, "error"));
        }
        if (warnings > 0) {
            parts.add(counted(warnings, "warning"));
        }
        if (infos > 0) {
            parts.add(counted(infos, "hint"));
        }
        return String.join(", ", parts);
    }

    /** {@code 1 deck}, {@code 2 decks}. */
    public static String counted(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
