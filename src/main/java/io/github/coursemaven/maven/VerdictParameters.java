package io.github.coursemaven.maven;

import io.github.coursemaven.base.files.EditDistance;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.Severities;
import io.github.coursemaven.base.problem.Severity;
import io.github.coursemaven.build.FailOn;
import io.github.coursemaven.build.Strictness;
import io.github.coursemaven.check.baseline.BaselineUse;
import io.github.coursemaven.check.proof.ProofLevel;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What fails a build.
 *
 * @param rules such as {@code missing-alt:error, site-absolute:ignore}
 */
record VerdictParameters(
        String failOn,
        @Nullable String rules,
        boolean failIfNoDecks,
        boolean requireNetwork,
        String baseline,
        String snippets) {

    private static final String EXAMPLE = "write for example site-absolute:ignore";

    Strictness strictness(ParameterProblems problems) {
        var failing = Given.text(failOn)
                .flatMap(text -> problems.read("failOn", () -> FailOn.of(text)))
                .orElse(FailOn.ERROR);
        return new Strictness(severities(problems), failing, failIfNoDecks, requireNetwork);
    }

    /** What to do with known problems. Written into a POM, {@code write} would make every build good. */
    BaselineUse baseline(boolean isOnCommandLine, ParameterProblems problems) {
        var use = Given.text(baseline)
                .flatMap(text -> problems.read("baseline", () -> BaselineUse.of(text)))
                .orElse(BaselineUse.READ);
        if (use == BaselineUse.WRITE && !isOnCommandLine) {
            problems.add(
                    "baseline",
                    "'write' in a POM or in .mvn/maven.config would hide all new problems; pass -Dcourse.baseline=write once");
        }
        return use;
    }

    /** Whether the baseline is to be written now. */
    boolean writesBaseline() {
        return Given.text(baseline).filter("write"::equals).isPresent();
    }

    /** What must be known of code that comes from files. */
    ProofLevel snippets(ParameterProblems problems) {
        return Given.text(snippets)
                .flatMap(text -> problems.read("snippets", () -> ProofLevel.of(text)))
                .orElse(ProofLevel.COMPILED);
    }

    private Severities severities(ParameterProblems problems) {
        var changed = new EnumMap<Rule, Severity>(Rule.class);
        if (Given.text(snippets).filter(ProofLevel.OFF::isWritten).isPresent()) {
            Arrays.stream(Rule.values())
                    .filter(rule -> rule.isAboutSnippets() && rule.severity() == Severity.ERROR)
                    .forEach(rule -> changed.put(rule, Severity.WARNING));
        }
        for (var entry : Optional.ofNullable(rules).orElse("").split(",", -1)) {
            if (!entry.isBlank()) {
                var parts = entry.strip().split("\\s*:\\s*", 2);
                problems.read("rules", () -> rule(parts[0]))
                        .ifPresent(rule -> problems.read("rules", () -> severity(rule, parts))
                                .ifPresent(severity -> changed.put(rule, severity)));
            }
        }
        return new Severities(changed);
    }

    private static Rule rule(String id) {
        return Rule.withId(id).orElseThrow(() -> {
            var ids = Arrays.stream(Rule.values()).map(Rule::id).toList();
            var cure = EditDistance.nearest(id, ids).map(near -> "did you mean '" + near + "'?");
            return new IllegalArgumentException("'" + id + "' is not a rule; " + cure.orElse(EXAMPLE));
        });
    }

    private static Severity severity(Rule rule, String[] parts) {
        if (parts.length < 2) {
            throw new IllegalArgumentException(
                    "'" + rule.id() + "' has no severity; write for example " + rule.id() + ":warning");
        }
        return Severity.withId(parts[1])
                .orElseThrow(() -> new IllegalArgumentException("'" + parts[1] + "' in '" + rule.id() + ":" + parts[1]
                        + "' is not a severity; use error, warning, info or ignore"));
    }
}
