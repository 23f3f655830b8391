package io.github.coursemaven.check.report;

import static io.github.coursemaven.check.report.Reported.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnnotationsTest {

    @Test
    void problems_are_commands_errors_first() {
        assertThat(annotations(Reported.usual().problem(Rule.NUMBERED_SLIDE_LINK, at(1, 1), "by number")))
                .containsExactly(
                        "::error file=docs/a.md,line=3,col=9,title=missing-file::'gone.png' does not exist",
                        "::error file=docs/b.md,title=output-collision::would write 'b.html', as 'b.markdown' would",
                        "::warning file=docs/a.md,line=7,col=1,title=empty-slide::this slide is empty",
                        "::notice file=docs/a.md,line=1,col=1,title=numbered-slide-link::by number");
    }

    @Test
    void a_problem_of_a_parameter_is_in_no_file() {
        assertThat(annotations(new Reported()
                        .problem(Rule.UNKNOWN_THEME, new Location.Parameter("theme"), "'nosuch' is not a theme")))
                .containsExactly("::error title=unknown-theme::plugin parameter 'theme': 'nosuch' is not a theme");
    }

    @Test
    void text_of_an_author_is_never_a_command_or_a_property() {
        var evil = new Reported()
                .problem(
                        Rule.MISSING_FILE,
                        Location.of("a,b:%0A::x\n.md", 1, 1),
                        "50% 'a\r\n::set-output name=x::y\u0085\u001B[2J'");
        assertThat(annotations(evil))
                .containsExactly("::error file=docs/a%2Cb%3A%250A%3A%3Ax%0A.md,line=1,col=1,title=missing-file::"
                        + "50%25 'a%0D%0A::set-output name=x::y\\u0085\\u001B[2J'");
    }

    @Test
    void only_nine_of_many_problems_of_a_level_are_shown() {
        var many = new Reported();
        for (var line = 1; line <= 12; line++) {
            many.problem(Rule.MISSING_FILE, at(line, 1), "gone");
            many.problem(Rule.EMPTY_SLIDE, at(line, 2), "empty");
        }
        assertThat(annotations(many))
                .hasSize(20)
                .contains(
                        "::error::and 3 more: see target/course/problems.json",
                        "::warning::and 3 more: see target/course/problems.json")
                .noneMatch(line -> line.contains("line=10"));
    }

    @Test
    void without_problems_there_are_no_commands() {
        assertThat(annotations(new Reported())).isEmpty();
        assertThat(annotations(Reported.usual()
                        .with(Rule.MISSING_FILE, Severity.IGNORE)
                        .with(Rule.OUTPUT_COLLISION, Severity.IGNORE)
                        .with(Rule.EMPTY_SLIDE, Severity.IGNORE)))
                .isEmpty();
    }

    private static List<String> annotations(Reported reported) {
        return reported.reports().annotations("target/course/problems.json");
    }
}
