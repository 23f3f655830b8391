package io.github.coursemaven.base.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SeveritiesTest {

    @Test
    void a_rule_that_is_not_changed_keeps_its_severity() {
        assertThat(new Severities(Map.of(Rule.MISSING_FILE, Severity.WARNING)).of(Rule.BAD_URL))
                .isEqualTo(Severity.ERROR);
    }

    @Test
    void problems_are_counted_by_their_severity_in_this_build() {
        var problems = List.of(
                Rule.MISSING_FILE.at(Location.of("a.md"), "x"),
                Rule.BAD_URL.at(Location.of("a.md"), "x"),
                Rule.SITE_ABSOLUTE.at(Location.of("a.md"), "x"));
        var severities = new Severities(Map.of(Rule.MISSING_FILE, Severity.WARNING));
        assertThat(severities.count(problems, Severity.ERROR)).isEqualTo(1);
        assertThat(severities.count(problems, Severity.WARNING)).isEqualTo(2);
        assertThat(severities.count(problems, Severity.INFO)).isZero();
    }
}
