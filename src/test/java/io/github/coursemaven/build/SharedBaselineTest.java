package io.github.coursemaven.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.check.baseline.BaselineUse;
import io.github.coursemaven.course.deck.Course;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Goals that look for different problems share a baseline, and what is new does not get into it by mistake. */
class SharedBaselineTest {

    private static final String DECK = "# A\n\n![](gone.png)\n";

    @TempDir
    private Path folder;

    private CourseOnDisk course;
    private RecordingLog log = new RecordingLog();

    /** A goal that measures slides, and finds one that is too large. */
    private static final class Measuring implements Publication {

        private final List<Location> tooLarge;

        Measuring(List<Location> tooLarge) {
            this.tooLarge = List.copyOf(tooLarge);
        }

        @Override
        public Result publish(Course course) {
            var problems = tooLarge.stream()
                    .map(place -> Rule.OVERFLOW.at(place, "too large"))
                    .toList();
            return new Result(Optional.empty(), problems);
        }

        @Override
        public boolean measures() {
            return true;
        }
    }

    @BeforeEach
    void oneBrokenLink() {
        course = new CourseOnDisk(folder).with("slides/a.md", DECK);
    }

    @Test
    void a_goal_that_does_not_measure_keeps_what_one_that_does_has_recorded() throws Exception {
        assertThat(build(BaselineUse.WRITE, measuring())).isEmpty();
        assertThat(build(BaselineUse.WRITE, course.pages())).isEmpty();

        assertThat(build(BaselineUse.READ, measuring())).isEmpty();
        assertThat(build(BaselineUse.READ, course.pages())).isEmpty();
        assertThat(log.lines()).noneMatch(line -> line.contains("stale-baseline"));
    }

    @Test
    void a_goal_that_measures_adds_to_what_one_that_does_not_has_recorded() throws Exception {
        assertThat(build(BaselineUse.WRITE, course.pages())).isEmpty();
        assertThat(build(BaselineUse.WRITE, measuring())).isEmpty();

        assertThat(build(BaselineUse.READ, measuring())).isEmpty();
        assertThat(build(BaselineUse.READ, course.pages())).isEmpty();
    }

    @Test
    void a_goal_that_measures_says_that_a_slide_fits_again() throws Exception {
        build(BaselineUse.WRITE, measuring());

        assertThat(build(BaselineUse.READ, new Measuring(List.of())))
                .contains("the course has 1 warning, 1 known (listed above)");
        assertThat(log.lines())
                .anyMatch(line ->
                        line.startsWith("warn .course/baseline.json: 1 known problem is gone (1 overflow), or its"));
    }

    @Test
    void a_comment_on_the_first_line_of_a_slide_suppresses_that_it_is_too_large() throws Exception {
        course.with("slides/a.md", "<!-- course-link-ignore-line overflow -->\n\n# A\n");
        build(BaselineUse.READ, new Measuring(List.of(new Location.Point("slides/a.md", 1, 1))));

        assertThat(log.lines()).noneMatch(line -> line.contains("too large") || line.contains("stale-suppression"));
    }

    @Test
    void one_problem_is_recorded_in_the_singular() throws Exception {
        build(BaselineUse.WRITE, course.pages());

        assertThat(log.lines())
                .contains(
                        "info 1 problem recorded in .course/baseline.json (1 added, 0 removed); it is known from now on and does not fail"
                                + " the build");
    }

    @Test
    void while_there_are_new_problems_nobody_is_sent_to_record_them() throws Exception {
        build(BaselineUse.WRITE, course.pages());
        course.with("slides/a.md", "# A\n\n![](new.png)\n");
        build(BaselineUse.READ, course.pages());

        assertThat(log.lines())
                .contains(
                        "warn .course/baseline.json: 1 known problem is gone (1 missing-file), or its line or file has"
                                + " changed; fix the new problems first: -Dcourse.baseline=write would hide them, too"
                                + " [stale-baseline]");
    }

    @Test
    void hints_are_not_recorded_and_never_gone() throws Exception {
        course.with("slides/a.md", "# A\n\n[unused]: https://a.example/\n");
        build(BaselineUse.WRITE, course.pages());
        assertThat(log.lines()).contains("info 0 problems recorded in .course/baseline.json (0 added, 0 removed)");

        course.with("slides/a.md", "# A\n");
        assertThat(build(BaselineUse.READ, course.pages())).isEmpty();
    }

    @Test
    void a_goal_leaves_alone_what_is_known_of_decks_that_it_does_not_read() throws Exception {
        course.with("memory/slides/b.md", DECK);
        build(BaselineUse.WRITE, course.pages());
        course.leavingOut("memory");

        assertThat(build(BaselineUse.READ, course.pages())).isEmpty();
        assertThat(log.lines()).noneMatch(line -> line.contains("stale-baseline"));
        build(BaselineUse.WRITE, course.pages());
        assertThat(log.lines())
                .contains(
                        "info 1 problem recorded in .course/baseline.json (0 added, 0 removed); it is known from now on"
                                + " and does not fail the build");

        course.leavingOut("slides");
        assertThat(build(BaselineUse.READ, course.pages())).isEmpty();
    }

    @Test
    void a_deck_that_is_deleted_is_gone() throws Exception {
        course.with("slides/b.md", DECK);
        build(BaselineUse.WRITE, course.pages());
        Files.delete(course.file("slides/b.md"));

        build(BaselineUse.READ, course.pages());
        assertThat(log.lines())
                .anyMatch(line ->
                        line.startsWith("warn .course/baseline.json: 1 known problem is gone (1 missing-file)"));

        build(BaselineUse.WRITE, course.pages());
        assertThat(log.lines())
                .contains(
                        "info 1 problem recorded in .course/baseline.json (0 added, 1 removed); it is known from now on"
                                + " and does not fail the build");
    }

    @Test
    void what_is_known_of_decks_that_are_not_included_stays() throws Exception {
        course.with("slides/b.md", DECK);
        build(BaselineUse.WRITE, course.pages());
        course.including("slides/b.md");

        build(BaselineUse.READ, course.pages());
        assertThat(log.lines()).noneMatch(line -> line.contains("stale-baseline"));
        course.with("slides/b.md", "# B\n");
        build(BaselineUse.WRITE, course.pages());
        assertThat(log.lines()).contains("info 0 problems recorded in .course/baseline.json (0 added, 1 removed)");
    }

    private Measuring measuring() {
        return new Measuring(List.of(Location.of("slides/a.md")));
    }

    private Optional<String> build(BaselineUse use, Publication publication) throws Exception {
        log = new RecordingLog();
        var strict = new Strictness(CourseOnDisk.USUAL.severities(), FailOn.WARNING, false, false);
        return course.withBaseline(use).run(log, strict, publication).stream()
                .flatMap(failure -> failure.message().lines())
                .findFirst();
    }
}
