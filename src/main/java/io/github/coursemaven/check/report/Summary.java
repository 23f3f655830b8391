package io.github.coursemaven.check.report;

import io.github.coursemaven.base.output.Counted;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Severities;
import io.github.coursemaven.base.problem.Severity;
import java.util.ArrayList;
import java.util.List;

/** How many problems there are of each severity. */
public record Summary(long errors, long warnings, long infos, long known) {

    public static Summary of(List<Problem> problems, Severities severities) {
        return new Summary(
                severities.count(problems, Severity.ERROR),
                severities.count(problems, Severity.WARNING),
                severities.count(problems, Severity.INFO),
                problems.stream().filter(Problem::known).count());
    }

    /** {@code 0 problems}, or {@code 2 errors, 1 warning, 3 hints, 4 known}. */
    @Override
    public String toString() {
        var parts = new ArrayList<String>();
        if (errors + warnings == 0) {
            parts.add("0 problems");
        }
        if (errors > 0) {
            parts.add(Counted.of(errors, "error"));
        }
        if (warnings > 0) {
            parts.add(Counted.of(warnings, "warning"));
        }
        if (infos > 0) {
            parts.add(Counted.of(infos, "hint"));
        }
        if (known > 0) {
            parts.add(known + " known");
        }
        return String.join(", ", parts);
    }
}
