package io.github.coursemaven.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CourseFailureTest {

    private static final Problem MISSING = Rule.MISSING_FILE.at(new Location.Point("a.md", 3, 5), "gone");
    private static final Problem UNREADABLE = Rule.ENCODING.at(Location.of("a.md"), "not UTF-8");
    private static final Problem OF_STYLE = Rule.MISSING_FILE.at(new Location.Point("a.css", 1, 5), "gone");
    private static final Problem BROKEN = Rule.EXTERNAL_BROKEN.at(new Location.Point("a.md", 4, 5), "404");
    private static final Problem CACHE = Rule.BUILD_CACHE.at(Location.of("pom.xml"), "hides faults");

    private static final String COMMENT =
            "suppress one line with a comment '<!-- course-link-ignore-next-line RULE -->' above it; ";
    private static final String PASS = "or let the build pass with -Dcourse.failOn=never";

    @Test
    void a_problem_on_a_line_of_a_deck_has_all_choices() {
        assertThat(choices(MISSING, UNREADABLE))
                .isEqualTo(
                        "fix what is listed; " + COMMENT + "record all as known with -Dcourse.baseline=write; " + PASS);
    }

    @Test
    void only_a_line_of_Markdown_can_have_a_comment() {
        assertThat(choices(UNREADABLE, OF_STYLE))
                .isEqualTo("fix what is listed; record all as known with -Dcourse.baseline=write; " + PASS);
    }

    @Test
    void what_other_hosts_answer_and_faults_of_the_build_cannot_be_recorded() {
        assertThat(choices(BROKEN)).isEqualTo("fix what is listed; " + COMMENT + PASS);
        assertThat(choices(CACHE)).isEqualTo("fix what is listed; " + PASS);
        assertThat(choices(BROKEN, MISSING))
                .isEqualTo(
                        "fix what is listed; " + COMMENT + "record what does not depend on other hosts or the build as"
                                + " known with -Dcourse.baseline=write; " + PASS);
    }

    @Test
    void what_a_POM_sets_is_changed_there() {
        var choices = new Choices(List.of(CACHE, MISSING), Map.of(), Set.of("failOn", "baseline"));
        var failure = new CourseFailure("failed").with(choices, Optional.empty());

        assertThat(failure.message())
                .isEqualTo("failed\n  fix what is listed; " + COMMENT
                        + "record what does not depend on other hosts or the build as"
                        + " known with -Dcourse.baseline=write, after removing <baseline> from the POM; or let the"
                        + " build pass with <failOn>never</failOn> in the POM");
    }

    @Test
    void front_matter_can_have_no_comment() {
        var ofSettings = Rule.MISSING_FILE.at(new Location.Point("a.md", 2, 6), "gone");
        var inFrontMatter =
                "for what is in front matter, where there are no such comments, set 'linkExcludes' or 'rules'; ";
        var record = "record all as known with -Dcourse.baseline=write; ";

        assertThat(choices(ofSettings)).isEqualTo("fix what is listed; " + inFrontMatter + record + PASS);
        assertThat(choices(ofSettings, MISSING))
                .isEqualTo("fix what is listed; " + COMMENT + inFrontMatter + record + PASS);
    }

    private static String choices(Problem... failing) {
        var choices = new Choices(List.of(failing), Map.of("a.md", 3), Set.of());
        var failure = new CourseFailure("failed").with(choices, Optional.empty());
        return failure.message().replaceFirst("failed\n  ", "");
    }
}
