package io.github.coursemaven.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.Severities;
import io.github.coursemaven.base.problem.Severity;
import io.github.coursemaven.build.FailOn;
import io.github.coursemaven.build.Strictness;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerdictParametersTest {

    private final ParameterProblems problems = new ParameterProblems();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "missing-file:warning, site-absolute:ignore",
                "\n  missing-file : Warning ,\n  site-absolute:IGNORE,\n",
                "missing-file:info, site-absolute:ignore, missing-file:warning"
            })
    void blanks_and_letter_case_do_not_matter_and_the_last_entry_for_a_rule_wins(String rules) {
        assertThat(severities(rules).changed())
                .isEqualTo(Map.of(Rule.MISSING_FILE, Severity.WARNING, Rule.SITE_ABSOLUTE, Severity.IGNORE));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " , "})
    void without_entries_nothing_is_changed(@Nullable String rules) {
        assertThat(severities(rules)).isEqualTo(Severities.DEFAULT);
    }

    @ParameterizedTest
    @CsvSource({"error, ERROR", "warning, WARNING", " Never , NEVER"})
    void what_fails_the_build_is_one_of_three(String failOn, FailOn expected) {
        assertThat(strictness(failOn, "").failOn()).isEqualTo(expected);
    }

    private Severities severities(@Nullable String rules) {
        return strictness("error", rules).severities();
    }

    private Strictness strictness(String failOn, @Nullable String rules) {
        var strictness = new VerdictParameters(failOn, rules, false, false, "read", "compiled").strictness(problems);
        assertThat(problems).hasToString("invalid parameters:");
        return strictness;
    }
}
