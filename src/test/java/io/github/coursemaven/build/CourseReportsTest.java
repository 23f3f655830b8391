package io.github.coursemaven.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.Severities;
import io.github.coursemaven.check.CheckResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CourseReportsTest {

    private static final CheckResult MISSING = new CheckResult(
            List.of(Rule.MISSING_FILE.at(Location.of("ä.md", 3, 9), "'gone.png' does not exist")), List.of());

    @TempDir
    private Path project;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void GitHub_Actions_gets_annotations_without_any_prefix() throws IOException {
        reports(Map.of("GITHUB_ACTIONS", "true")).write(MISSING, Severities.DEFAULT);

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .isEqualTo("::error file=ä.md,line=3,col=9,title=missing-file::'gone.png' does not exist\n");
    }

    @Test
    void GitHub_Actions_gets_a_table_after_those_of_other_modules() throws IOException {
        var summary = project.resolve("summary.md");
        Files.writeString(summary, "# Before\n");
        reports(Map.of("GITHUB_ACTIONS", "true", "GITHUB_STEP_SUMMARY", summary.toString()))
                .write(MISSING, Severities.DEFAULT);

        assertThat(summary)
                .hasContent(
                        """
                # Before
                ### Course: 1 error

                | severity | place | problem | rule |
                |---|---|---|---|
                | error | ä.md:3:9 | 'gone.png' does not exist | missing-file |

                """);
    }

    @Test
    void nothing_is_printed_elsewhere() throws IOException {
        reports(Map.of()).write(MISSING, Severities.DEFAULT);
        reports(Map.of("GITHUB_ACTIONS", "false")).write(MISSING, Severities.DEFAULT);

        assertThat(printed.size()).isZero();
    }

    @Test
    void files_are_written_with_or_without_problems_and_removed_with_the_last_deck() throws IOException {
        var folder = project.resolve("target/course");
        reports(Map.of()).write(MISSING, Severities.DEFAULT);
        assertThat(folder.resolve("problems.json")).content().contains("gone.png");

        reports(Map.of()).write(new CheckResult(List.of(), List.of()), Severities.DEFAULT);
        assertThat(folder.resolve("problems.json")).hasContent("{\"problems\": []}");

        reports(Map.of()).clear();
        assertThat(folder).isEmptyDirectory();
    }

    private CourseReports reports(Map<String, String> environment) {
        var layout = new CourseLayout(
                project,
                new Roots(project, project, project),
                project.resolve("target/site/slides"),
                project.resolve("target/course"),
                Set.of());
        return new CourseReports(layout, environment, printed);
    }
}
