package io.github.coursemaven.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SeveritiesTest {

    @Test
    void rules_are_changed_by_a_list_with_commas() {
        assertThat(Severities.parse("missing-file:warning, site-absolute:ignore")
                        .changed())
                .isEqualTo(Map.of(Rule.MISSING_FILE, Severity.WARNING, Rule.SITE_ABSOLUTE, Severity.IGNORE));
    }

    @Test
    void blanks_and_line_ends_and_a_comma_at_the_end_do_not_matter() {
        assertThat(Severities.parse("\n  missing-file : warning ,\n  site-absolute:ignore,\n")
                        .changed())
                .isEqualTo(Map.of(Rule.MISSING_FILE, Severity.WARNING, Rule.SITE_ABSOLUTE, Severity.IGNORE));
    }

    @Test
    void the_letter_case_of_a_severity_does_not_matter() {
        assertThat(Severities.parse("missing-file:Warning").of(Rule.MISSING_FILE))
                .isEqualTo(Severity.WARNING);
    }

    @Test
    void the_last_of_two_entries_for_a_rule_wins() {
        assertThat(Severities.parse("missing-file:warning,missing-file:info").of(Rule.MISSING_FILE))
                .isEqualTo(Severity.INFO);
    }

    @Test
    void an_empty_text_changes_nothing() {
        assertThat(Severities.parse("")).isEqualTo(Severities.DEFAULT);
        assertThat(Severities.parse(" , ")).isEqualTo(Severities.DEFAULT);
    }

    @Test
    void a_rule_that_is_not_changed_keeps_its_severity() {
        assertThat(Severities.parse("missing-file:warning").of(Rule.BAD_URL)).isEqualTo(Severity.ERROR);
    }

    @Test
    void an_unknown_rule_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Severities.parse("site-absolute:ignore, missing-fle:error"))
                .withMessage("'missing-fle:error' in 'rules' does not begin with a known rule; write e.g."
                        + " site-absolute:ignore");
    }

    @Test
    void an_entry_without_a_severity_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Severities.parse("missing-file"))
                .withMessage(
                        "'missing-file' in 'rules' does not begin with a known rule; write e.g. site-absolute:ignore");
    }

    @Test
    void an_unknown_severity_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Severities.parse("missing-file:fatal"))
                .withMessage("'missing-file:fatal' in 'rules' has no known severity; use error, warning, info or"
                        + " ignore");
    }

    @Test
    void problems_are_counted_by_their_severity_in_this_build() {
        var problems = List.of(
                Rule.MISSING_FILE.at(Location.of("a.md"), "x"),
                Rule.BAD_URL.at(Location.of("a.md"), "x"),
                Rule.SITE_ABSOLUTE.at(Location.of("a.md"), "x"));
        var severities = Severities.parse("missing-file:warning");
        assertThat(severities.count(problems, Severity.ERROR)).isEqualTo(1);
        assertThat(severities.count(problems, Severity.WARNING)).isEqualTo(2);
        assertThat(severities.count(problems, Severity.INFO)).isZero();
    }
}
