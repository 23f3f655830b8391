package io.github.coursemaven.check.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.Severities;
import io.github.coursemaven.base.problem.Severity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SummaryTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    0 | 0 | 0 | 0 problems
                    0 | 0 | 1 | 0 problems, 1 hint
                    0 | 0 | 3 | 0 problems, 3 hints
                    1 | 0 | 0 | 1 error
                    2 | 0 | 0 | 2 errors
                    0 | 1 | 0 | 1 warning
                    0 | 2 | 1 | 2 warnings, 1 hint
                    2 | 1 | 0 | 2 errors, 1 warning
                    1 | 2 | 5 | 1 error, 2 warnings, 5 hints
                    """)
    void each_severity_is_counted(long errors, long warnings, long infos, String text) {
        assertThat(new Summary(errors, warnings, infos, 0)).hasToString(text);
    }

    @Test
    void what_is_ignored_in_this_build_is_not_counted() {
        var problems = List.of(
                Rule.MISSING_FILE.at(Location.of("a.md"), "x"),
                Rule.SITE_ABSOLUTE.at(Location.of("a.md"), "x"),
                Rule.NUMBERED_SLIDE_LINK.at(Location.of("a.md"), "x"),
                Rule.BAD_URL.at(Location.of("a.md"), "x"));
        assertThat(Summary.of(
                        problems,
                        new Severities(Map.of(Rule.BAD_URL, Severity.IGNORE, Rule.SITE_ABSOLUTE, Severity.ERROR))))
                .isEqualTo(new Summary(2, 0, 1, 0));
    }
}
