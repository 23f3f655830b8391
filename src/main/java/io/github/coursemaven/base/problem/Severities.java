package io.github.coursemaven.base.problem;

import java.util.Collection;
import java.util.Map;

/**
 * The severity of each rule in this build.
 *
 * @param changed the rules whose severity is not the default
 */
public record Severities(Map<Rule, Severity> changed) {

    public static final Severities DEFAULT = new Severities(Map.of());

    public Severities {
        changed = Map.copyOf(changed);
    }

    public Severity of(Rule rule) {
        return changed.getOrDefault(rule, rule.severity());
    }

    public Severity of(Problem problem) {
        return of(problem.rule());
    }

    /** How many of the problems have this severity and are not known. */
    public long count(Collection<Problem> problems, Severity severity) {
        return problems.stream()
                .filter(problem -> !problem.known() && of(problem) == severity)
                .count();
    }
}
