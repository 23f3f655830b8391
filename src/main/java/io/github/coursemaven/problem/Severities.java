package io.github.coursemaven.problem;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/**
 * The severity of each rule in this build.
 *
 * @param changed rules whose severity is not the default one
 */
public record Severities(Map<Rule, Severity> changed) {

    public static final Severities DEFAULT = new Severities(Map.of());

    public Severities {
        changed = Map.copyOf(changed);
    }

    /**
     * Reads {@code missing-alt:error, site-absolute:ignore}.
     *
     * @throws IllegalArgumentException if a rule or severity is unknown; the message lists the known ones
     */
    public static Severities parse(String text) {
        var changed = new EnumMap<Rule, Severity>(Rule.class);
        for (var entry : text.split(",", -1)) {
            if (!entry.isBlank()) {
                var colon = entry.indexOf(':');
                changed.put(rule(entry.substring(0, Math.max(colon, 0)).strip(), entry), severity(entry, colon));
            }
        }
        return new Severities(changed);
    }

    public Severity of(Rule rule) {
        return changed.getOrDefault(rule, rule.severity());
    }

    public Severity of(Problem problem) {
        return of(problem.rule());
    }

    /** How many of the problems have this severity. */
    public long count(Collection<Problem> problems, Severity severity) {
        return problems.stream().filter(problem -> of(problem) == severity).count();
    }

    private static Rule rule(String id, String entry) {
        return Rule.withId(id)
                .orElseThrow(() -> new IllegalArgumentException("'" + entry.strip()
                        + "' in 'rules' does not begin with a known rule; write e.g. site-absolute:ignore"));
    }

    private static Severity severity(String entry, int colon) {
        return Severity.withId(entry.substring(colon + 1).strip())
                .orElseThrow(() -> new IllegalArgumentException("'" + entry.strip()
                        + "' in 'rules' has no known severity; use error, warning, info or ignore"));
    }
}
