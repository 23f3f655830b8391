package io.github.coursemaven.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.Severities;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailOnTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            ERROR   | 0 | 0 |
            ERROR   | 0 | 2 |
            ERROR   | 1 | 2 | the course has 1 error, 2 warnings (listed above)
            WARNING | 0 | 0 |
            WARNING | 0 | 1 | the course has 1 warning (listed above)
            WARNING | 2 | 0 | the course has 2 errors (listed above)
            NEVER   | 3 | 3 |
            """)
    void problems_that_are_bad_enough_fail_the_build(FailOn failOn, int errors, int warnings, String failure) {
        assertThat(failOn.judge(problems(errors, warnings), Severities.DEFAULT).map(CourseFailure::message))
                .isEqualTo(Optional.ofNullable(failure));
    }

    private static List<Problem> problems(int errors, int warnings) {
        return Stream.concat(
                        Stream.generate(() -> Rule.MISSING_FILE).limit(errors),
                        Stream.generate(() -> Rule.EMPTY_SLIDE).limit(warnings))
                .map(rule -> rule.at(Location.of("a.md"), "x"))
                .toList();
    }
}
