package io.github.coursemaven.check.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Rule;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemLinesTest {

    private static final Path HERE = Path.of("/home/ann/course").toAbsolutePath();

    @Test
    void a_place_in_the_root_of_the_course_is_shown_as_it_is() {
        assertThat(line(HERE, Location.of("intro.md", 3, 9))).isEqualTo("intro.md:3:9: x [missing-file]");
    }

    @Test
    void a_place_is_shown_as_seen_from_where_the_build_was_started() {
        assertThat(line(HERE.resolve("module/docs"), Location.of("intro.md", 3, 9)))
                .isEqualTo("module/docs/intro.md:3:9: x [missing-file]");
    }

    @Test
    void a_place_above_where_the_build_was_started_is_shown_with_its_way_up() {
        assertThat(new ProblemLines(new RelativeLocations(HERE.resolve("module"), HERE))
                        .line(Rule.MISSING_FILE.at(Location.of("intro.md", 3, 9), "x")))
                .isEqualTo("../intro.md:3:9: x [missing-file]");
    }

    @Test
    void a_place_outside_the_root_of_the_course_is_shown_without_detours() {
        assertThat(line(HERE.resolve("docs"), Location.of("../look/reveal-md.json", 1, 1)))
                .isEqualTo("look/reveal-md.json:1:1: x [missing-file]");
    }

    @Test
    void a_whole_file_is_shown_without_a_line() {
        assertThat(line(HERE.resolve("docs"), Location.of("intro.md"))).isEqualTo("docs/intro.md: x [missing-file]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a\u001B[2Jb          | a\\u001B[2Jb
                    a\u0007b             | a\\u0007b
                    a\u009Bb             | a\\u009Bb
                    a\u007Fb             | a\\u007Fb
                    a\u202Egnp.md        | a\\u202Egnp.md
                    a\u2066b             | a\\u2066b
                    ä 😀 – „x“           | ä 😀 – „x“
                    """)
    void characters_that_deceive_a_terminal_are_made_visible(String text, String shown) {
        assertThat(ProblemLines.escaped(text)).isEqualTo(shown);
    }

    @Test
    void a_line_end_in_a_message_does_not_begin_a_line() {
        assertThat(ProblemLines.escaped("a\r\n::error::b")).isEqualTo("a\\u000D\\u000A::error::b");
        assertThat(ProblemLines.escaped("a\u2028::error::b")).isEqualTo("a\\u2028::error::b");
        assertThat(ProblemLines.escaped("a\u0085::error::b")).isEqualTo("a\\u0085::error::b");
    }

    @ParameterizedTest
    @CsvSource({"::error::x, ' ::error::x'", "##[error]x, ' ##[error]x'", "a::b, a::b", "# T, # T"})
    void a_line_that_a_CI_system_would_read_as_a_command_is_indented(String text, String shown) {
        assertThat(ProblemLines.escaped(text)).isEqualTo(shown);
    }

    @Test
    void a_file_whose_name_is_a_command_is_indented() {
        assertThat(line(HERE, Location.of("::error::x.md", 1, 1))).isEqualTo(" ::error::x.md:1:1: x [missing-file]");
    }

    private static String line(Path courseRoot, Location location) {
        return new ProblemLines(new RelativeLocations(HERE, courseRoot)).line(Rule.MISSING_FILE.at(location, "x"));
    }
}
