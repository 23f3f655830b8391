package io.github.coursemaven.check.report;

import static io.github.coursemaven.check.report.Reported.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.base.problem.Rule;
import org.junit.jupiter.api.Test;

class StepSummaryTest {

    @Test
    void problems_are_rows_errors_first() {
        assertThat(summary(Reported.usual()))
                .isEqualTo(
                        """
                ### Course: 2 errors, 1 warning

                | severity | place | problem | rule |
                |---|---|---|---|
                | error | docs/a.md:3:9 | 'gone.png' does not exist | missing-file |
                | error | docs/b.md | would write 'b.html', as 'b.markdown' would | output-collision |
                | warning | docs/a.md:7:1 | this slide is empty | empty-slide |

                """);
    }

    @Test
    void text_of_an_author_is_never_Markdown() {
        var evil = new Reported().problem(Rule.MISSING_FILE, at(1, 1), "'a|b`<img>@all\n[x](y)' is not there");
        assertThat(summary(evil))
                .contains("| 'a\\|b\\`\\<img\\>\\@all\\\\u000A\\[x\\]\\(y\\)' is not there | missing-file |\n");
    }

    @Test
    void only_two_hundred_of_many_problems_are_shown() {
        var many = new Reported();
        for (var line = 1; line <= 203; line++) {
            many.problem(Rule.MISSING_FILE, at(line, 1), "gone");
        }
        assertThat(summary(many))
                .startsWith("### Course: 203 errors\n")
                .contains("docs/a.md:200:1")
                .doesNotContain("docs/a.md:201:1")
                .endsWith("\nAnd 3 more: see target/course/problems.json\n\n");
    }

    @Test
    void without_problems_there_is_no_table() {
        assertThat(summary(new Reported())).isEqualTo("### Course: 0 problems\n\n");
    }

    private static String summary(Reported reported) {
        return reported.reports().stepSummary("target/course/problems.json");
    }
}
