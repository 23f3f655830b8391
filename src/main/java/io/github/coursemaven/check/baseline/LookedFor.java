package io.github.coursemaven.check.baseline;

import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.Severities;
import io.github.coursemaven.base.problem.Severity;
import java.util.Set;

/**
 * The problems that a goal looks for. Others may be there or not, so it neither records them nor says that they are gone.
 *
 * @param measures whether the goal measures slides
 */
public record LookedFor(Severities severities, boolean measures) {

    /** Whether a goal that has not read some files looks for a problem that is recorded. */
    boolean has(Fingerprint problem, Set<String> unread) {
        return has(problem.rule()) && !unread.contains(problem.file());
    }

    /** Only what can fail a build. */
    boolean has(Problem problem) {
        return has(problem.rule());
    }

    /** A rule that this version does not know cannot be there. */
    private boolean has(String ruleId) {
        return Rule.withId(ruleId).map(this::has).orElse(true);
    }

    private boolean has(Rule rule) {
        var severity = severities.of(rule);
        var canFail = severity == Severity.ERROR || severity == Severity.WARNING;
        return canFail && (measures || !rule.isMeasured());
    }
}
