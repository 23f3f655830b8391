package io.github.coursemaven.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.Severities;
import io.github.coursemaven.base.problem.Severity;
import io.github.coursemaven.check.baseline.BaselineUse;
import io.github.coursemaven.course.deck.FileVerdict;
import io.github.coursemaven.web.status.LinkStatus.Broken;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Known problems fail no build, new ones do. */
class BaselineTest {

    private static final String FILE = ".course/baseline.json";
    private static final String DECK = "# A\n\n![](gone.png)\n\n[x](gone.html)\n";

    @TempDir
    private Path folder;

    private CourseOnDisk course;
    private RecordingLog log = new RecordingLog();

    @BeforeEach
    void twoProblemsAreKnown() throws Exception {
        course = new CourseOnDisk(folder).with("slides/a.md", DECK);
        assertThat(build(BaselineUse.READ)).contains(failure("2 errors"));
        assertThat(build(BaselineUse.WRITE)).isEmpty();
    }

    @Test
    void what_is_recorded_is_shown_as_known_and_fails_no_build() throws Exception {
        assertThat(log.lines())
                .contains(
                        "info 2 problems recorded in .course/baseline.json (2 added, 0 removed); they are known from now on and do not fail"
                                + " the build");

        assertThat(build(BaselineUse.READ)).isEmpty();

        assertThat(log.lines())
                .contains(
                        "info slides/a.md:3:5: 'gone.png' does not exist [missing-file, known]",
                        "info slides/a.md:5:5: 'gone.html' does not exist [missing-file, known]",
                        "info 1 deck, 1 slide, 1 image, 0 problems, 2 known in 0.0 s → target/slides/index.html");
    }

    @Test
    void the_file_has_no_text_of_the_author() throws Exception {
        assertThat(Files.readString(course.file(FILE)))
                .matches(
                        """
                        \\{"problems": \\[
                          \\{"rule":"missing-file","file":"[0-9a-f]{16}","sha256":"[0-9a-f]{64}","count":1},
                          \\{"rule":"missing-file","file":"[0-9a-f]{16}","sha256":"[0-9a-f]{64}","count":1}
                        ]}
                        """);
    }

    @Test
    void a_new_problem_fails_the_build() throws Exception {
        course.with("slides/a.md", DECK + "\n[y](new.html)");

        assertThat(build(BaselineUse.READ)).contains(failure("1 error, 2 known"));
        assertThat(log.lines())
                .filteredOn(line -> line.startsWith("error"))
                .containsExactly("error slides/a.md:7:5: 'new.html' does not exist [missing-file]");
    }

    @Test
    void a_second_copy_of_a_known_problem_is_new() throws Exception {
        course.with("slides/a.md", DECK + "\n![](gone.png)");

        assertThat(build(BaselineUse.READ)).contains(failure("1 error, 2 known"));
        assertThat(log.lines()).contains("error slides/a.md:7:5: 'gone.png' does not exist [missing-file]");
    }

    @Test
    void the_same_line_in_another_deck_is_new() throws Exception {
        course.with("slides/b.md", DECK);

        assertThat(build(BaselineUse.READ)).contains(failure("2 errors, 2 known"));
    }

    @Test
    void lines_may_move_and_be_indented() throws Exception {
        course.with("slides/a.md", "# A\n\nMore\r\n\r\n---\r\n\r\n[x](gone.html)\t\n\n  ![](gone.png) \n");

        assertThat(build(BaselineUse.READ)).isEmpty();
        assertThat(Files.readString(course.file("target/course/problems.json"))).doesNotContain("stale-baseline");
    }

    @Test
    void a_line_that_changes_makes_its_problem_new() throws Exception {
        course.with("slides/a.md", DECK.replace("[x]", "[z]"));

        assertThat(build(BaselineUse.READ)).contains(failure("1 error, 1 warning, 1 known"));
    }

    @Test
    void a_problem_that_is_gone_is_reported_until_it_is_removed() throws Exception {
        course.with("slides/a.md", "# A\n\n![](gone.png)\n");

        assertThat(build(BaselineUse.READ)).isEmpty();
        assertThat(log.lines())
                .contains(
                        "warn .course/baseline.json: 1 known problem is gone (1 missing-file), or its line or file has"
                                + " changed; to remove it from this file, build once with -Dcourse.baseline=write"
                                + " [stale-baseline]");

        build(BaselineUse.WRITE);
        assertThat(Files.readAllLines(course.file(FILE))).hasSize(3);
        build(BaselineUse.READ);
        assertThat(log.lines()).noneMatch(line -> line.contains("stale-baseline"));

        course.with("slides/a.md", DECK);
        assertThat(build(BaselineUse.READ)).contains(failure("1 error, 1 known"));
    }

    @Test
    void two_writes_give_the_same_bytes_and_more_slides_before_change_none() throws Exception {
        var first = Files.readString(course.file(FILE));

        build(BaselineUse.WRITE);
        assertThat(Files.readString(course.file(FILE))).isEqualTo(first);

        course.with("slides/a.md", "# New\n\n---\n\n" + DECK);
        build(BaselineUse.WRITE);
        assertThat(Files.readString(course.file(FILE))).isEqualTo(first);
    }

    @Test
    void a_baseline_can_be_switched_off() throws Exception {
        assertThat(build(BaselineUse.OFF)).contains(failure("2 errors"));
    }

    @Test
    void a_further_file_that_is_left_out_is_new() throws Exception {
        var text = "# A\n\n---\n\n# B\n\n---\n\n# C\n\n---\n\n# D\n";
        course.with("talks/d1.md", text);
        assertThat(build(BaselineUse.WRITE)).isEmpty();
        build(BaselineUse.READ);
        assertThat(log.lines())
                .contains(
                        "info talks/d1.md: 'talks/d1.md' looks like a deck, but is left out; to have pages of a file, "
                                + FileVerdict.SAY_DECK
                                + "; to have none, write 'deck: false' there [left-out-deck, known]");

        course.with("talks/d2.md", text);

        build(BaselineUse.READ);
        assertThat(log.lines())
                .contains("warn talks/d1.md: 'talks/d1.md', 'talks/d2.md' look like decks, but are left out; to have"
                        + " pages of a file, " + FileVerdict.SAY_DECK
                        + "; to have none, write 'deck: false' there [left-out-deck]");
    }

    @Test
    void large_counts_add_up() throws Exception {
        var text = Files.readString(course.file(FILE)).replace("\"count\":1", "\"count\":999999999");
        var others = text.replaceAll("\"sha256\":\"[0-9a-f]{8}", "\"sha256\":\"00000000")
                .replaceAll("(?s).*?\\[(.*)]}\n", ",$1");
        course.with(FILE, text.replace("\n]}", others.stripTrailing() + "\n]}")).with("slides/a.md", "# A\n");

        build(BaselineUse.READ);

        assertThat(log.lines())
                .contains(
                        "warn .course/baseline.json: 3999999996 known problems are gone (3999999996 missing-file), or"
                                + " their lines or files have changed; to remove them from this file, build once with -Dcourse.baseline=write [stale-baseline]");
    }

    @Test
    void links_to_other_hosts_are_never_known() throws Exception {
        course.with("slides/a.md", "# A\n\n<https://a.example/>")
                .withLinks(urls -> Map.of("https://a.example/", new Broken(Optional.of(404), "answers HTTP 404")));

        assertThat(build(BaselineUse.WRITE)).contains(failure("1 error"));
        assertThat(Files.readString(course.file(FILE))).isEqualTo("{\"problems\": []}\n");
    }

    @Test
    void what_the_build_ignores_is_not_recorded_and_not_gone() throws Exception {
        var ignoring =
                new Strictness(new Severities(Map.of(Rule.MISSING_FILE, Severity.IGNORE)), FailOn.ERROR, false, false);
        course.withBaseline(BaselineUse.READ);

        log = new RecordingLog();
        assertThat(course.run(log, ignoring, course.pages())).isEmpty();
        assertThat(log.lines()).noneMatch(line -> line.contains("missing-file") || line.contains("stale-baseline"));

        var first = Files.readString(course.file(FILE));
        course.withBaseline(BaselineUse.WRITE).run(log, ignoring, course.pages());
        assertThat(Files.readString(course.file(FILE))).isEqualTo(first);
    }

    @Test
    void a_problem_without_a_line_is_known_by_its_file() throws Exception {
        Files.write(course.with("slides/b.md", "x").file("slides/b.md"), new byte[] {(byte) 0xE4});
        build(BaselineUse.WRITE);
        Files.write(course.file("slides/b.md"), new byte[] {'a', '\n', (byte) 0xE4});

        assertThat(build(BaselineUse.READ)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{\"problems\": {}}",
                "{\"problems\": [7]}",
                "{\"problems\": [{\"rule\": \"missing-file\", \"file\": \"0123456789abcdef\", \"sha256\": \"abc\", \"count\": 1}]}",
                "{\"problems\": [{\"rule\": \"missing-file\", \"file\": \"slides/a.md\", \"count\": 1}]}",
                "<<<<<<< HEAD\n{\"problems\": []}\n=======\n{\"problems\": []}\n>>>>>>> other\n"
            })
    void a_damaged_file_is_one_problem_and_can_be_written_again(String text) throws Exception {
        course.with(FILE, text);

        assertThat(build(BaselineUse.READ)).contains(failure("3 errors"));
        assertThat(log.lines())
                .filteredOn(line -> line.contains("baseline.json"))
                .singleElement()
                .asString()
                .startsWith(
                        "error .course/baseline.json: the known problems cannot be read, so all are reported as new: ")
                .endsWith("; restore the file, or write it again with -Dcourse.baseline=write [damaged-baseline]");

        assertThat(build(BaselineUse.WRITE)).isEmpty();
        assertThat(build(BaselineUse.READ)).isEmpty();
    }

    @Test
    void reports_for_programs_mark_what_is_known() throws Exception {
        course.with("slides/a.md", DECK + "\n[y](new.html)");
        build(BaselineUse.READ);

        assertThat(report("problems.json"))
                .contains("\"message\":\"'gone.png' does not exist\",\"known\":true}")
                .contains("\"message\":\"'new.html' does not exist\"}");
        assertThat(report("course.sarif").split("\"baselineState\": \"unchanged\"", -1))
                .hasSize(3);
        assertThat(report("course.sarif").split("\"baselineState\": \"new\"", -1))
                .hasSize(2);
        assertThat(report("TEST-course-check.xml")).contains("failures=\"1\"", "[missing-file, known]");
    }

    @Test
    void known_problems_are_marked_in_reports_without_notes_too() throws Exception {
        course.with("slides/a.md", DECK + "\nNote: ![](secret.png)");
        course.withBaseline(BaselineUse.WRITE).run(log, CourseOnDisk.USUAL, course.pagesForStudents());
        var failure = course.withBaseline(BaselineUse.READ).run(log, CourseOnDisk.USUAL, course.pagesForStudents());

        assertThat(failure).isEmpty();
        assertThat(report("problems.json").split("\"known\":true", -1)).hasSize(4);
        assertThat(report("problems.json")).doesNotContain("secret");
    }

    private String report(String name) throws Exception {
        return Files.readString(course.file("target/course/" + name));
    }

    private Optional<String> build(BaselineUse use) throws Exception {
        log = new RecordingLog();
        return course.withBaseline(use).run(log, CourseOnDisk.USUAL, course.pages()).stream()
                .flatMap(failure -> failure.message().lines())
                .findFirst();
    }

    private static String failure(String counts) {
        return "the course has " + counts + " (listed above)";
    }
}
