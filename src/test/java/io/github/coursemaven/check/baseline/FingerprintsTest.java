package io.github.coursemaven.check.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintsTest {

    @TempDir
    private Path folder;

    private Fingerprints fingerprints;

    @BeforeEach
    void aDeckWithTheSameLineTwice() {
        var course = CourseFolder.in(folder)
                .with("a.md", "# A\n\tsome   text \r\n\nsome text\n")
                .with("b.md", "# A\nsome text\n");
        fingerprints = new Fingerprints(course.roots());
    }

    @Test
    void blanks_around_a_line_and_its_number_do_not_matter() {
        assertThat(at("a.md", 2)).isPresent().isEqualTo(at("a.md", 4));
    }

    @Test
    void file_line_and_rule_matter() {
        assertThat(at("a.md", 4)).isNotEqualTo(at("b.md", 2)).isNotEqualTo(at("a.md", 1));
        assertThat(at("a.md", 4)).isNotEqualTo(fingerprints.of(Rule.MATH.at(Location.of("a.md", 4, 1), "m")));
    }

    @Test
    void the_message_does_not_matter() {
        assertThat(fingerprints.of(Rule.EMPTY_SLIDE.at(Location.of("a.md", 4, 1), "other")))
                .isEqualTo(at("a.md", 4));
    }

    @Test
    void what_other_hosts_and_the_build_cache_do_is_never_known() {
        assertThat(fingerprints.of(problem(Rule.EXTERNAL_BROKEN))).isEmpty();
        assertThat(fingerprints.of(problem(Rule.EXTERNAL_UNSTEADY))).isEmpty();
        assertThat(fingerprints.of(problem(Rule.BUILD_CACHE))).isEmpty();
    }

    private static Problem problem(Rule rule) {
        return rule.at(Location.of("a.md", 4, 1), "m");
    }

    private Optional<Fingerprint> at(String file, int line) {
        return fingerprints.of(Rule.EMPTY_SLIDE.at(Location.of(file, line, 1), "m"));
    }
}
