package io.github.coursemaven.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.build.RecordedBuild.Said;
import io.github.coursemaven.build.record.FreshLinks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A build in which nothing has changed says the same as the last one; any other one does what a clean build does. */
class LastRunTest {

    /** With {@code -Dsequences=500}, a longer run. */
    private static final int SEQUENCES = Integer.getInteger("sequences", 25);

    private static final int EDITS = 6;

    @TempDir
    private Path temporary;

    private Path folder;
    private CourseEdits edits;
    private String settings = "defaults";
    private FreshLinks links = FreshLinks.ALWAYS;

    @BeforeEach
    void aCourse() throws IOException {
        folder = Files.createDirectories(temporary.resolve("course")).toRealPath();
        edits = CourseEdits.ofNewCourse(folder);
    }

    private void write(String path, String text) throws IOException {
        edits.write(path, text);
    }

    private RecordedBuild course() {
        return new RecordedBuild(folder, settings, links, FailOn.ERROR);
    }

    private Said build() throws Exception {
        return course().run();
    }

    @Test
    void nothing_is_done_when_nothing_has_changed() throws Exception {
        var first = build();
        var again = build();
        assertThat(first.repeated()).isFalse();
        assertThat(again).isEqualTo(new Said(first.lines(), true, false));
        assertThat(first.lines())
                .contains("error a.slides.md:5:43: 'gone.md' does not exist [missing-file]")
                .anyMatch(line -> line.startsWith("the course has 1 error, 1 hint (listed above)"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.slides.md",
                "part.md",
                "inner.md",
                "img/a.svg",
                "theme.css",
                "more.css",
            })
    void a_changed_file_is_seen_although_its_time_stamp_and_size_are_as_before(String path) throws Exception {
        build();
        var file = folder.resolve(path);
        var time = Files.getLastModifiedTime(file);
        Files.writeString(
                file,
                Files.readString(file)
                        .replace("# ", "#\t")
                        .replace("red", "tan")
                        .replace("inner", "outer")
                        .replace("svg/", "svg\n"));
        Files.setLastModifiedTime(file, time);
        assertThat(build().repeated()).isFalse();
        assertThat(build().repeated()).isTrue();
    }

    @Test
    void a_time_stamp_alone_changes_nothing() throws Exception {
        build();
        Files.setLastModifiedTime(folder.resolve("a.slides.md"), FileTime.from(Instant.EPOCH));
        assertThat(build().repeated()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gone.md",
                "reveal-md.json",
                "index.md",
                "c.slides.md",
                ".gitignore",
                ".course/link-excludes",
                ".course/baseline.json",
                "package.json",
                "img/reveal.json",
                "LICENSE",
                "README.md",
            })
    void a_new_file_is_seen_where_the_build_looked_for_one(String path) throws Exception {
        build();
        write(path, "{}");
        assertThat(build().repeated()).isFalse();
    }

    @Test
    void a_file_that_nothing_of_the_course_names_may_change() throws Exception {
        write("film.mp4", "film");
        build();
        write("film.mp4", "another film");
        assertThat(build().repeated()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"slides/a.slides.html", "slides/index.html", "slides/img/a.svg", "course/slides-files.txt"})
    void a_page_that_was_changed_or_removed_is_made_again(String path) throws Exception {
        build();
        var file = folder.resolve("target").resolve(path);
        var text = Files.readString(file);
        Files.writeString(file, text + " ");
        assertThat(build().repeated()).isFalse();
        assertThat(file).hasContent(text);
        Files.delete(file);
        assertThat(build().repeated()).isFalse();
        assertThat(file).hasContent(text);
    }

    @Test
    void a_report_of_another_goal_is_replaced_by_that_of_this_one() throws Exception {
        build();
        var report = folder.resolve("target/course/problems.json");
        var text = Files.readString(report);
        Files.writeString(report, "{\"problems\": []}");
        assertThat(build().repeated()).isTrue();
        assertThat(report).hasContent(text);
    }

    @Test
    void a_report_that_is_lost_with_its_copy_is_made_again() throws Exception {
        build();
        var report = folder.resolve("target/course/problems.json");
        var text = Files.readString(report);
        Files.delete(report);
        var copy = course().record().toString().replaceFirst("\\.bin$", "-problems.json");
        Files.writeString(Path.of(copy), "{");
        assertThat(build().repeated()).isFalse();
        assertThat(report).hasContent(text);
    }

    @Test
    void other_settings_are_seen() throws Exception {
        build();
        settings = "others";
        assertThat(build().repeated()).isFalse();
        settings = "defaults";
        assertThat(build().repeated()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10, 100, 1000, -1})
    void a_damaged_record_is_no_record(int place) throws Exception {
        build();
        var record = course().record();
        var bytes = Files.readAllBytes(record);
        bytes[Math.floorMod(place, bytes.length)] ^= 4;
        Files.write(record, bytes);
        assertThat(build().repeated()).isFalse();
        Files.write(record, List.of("half a"));
        assertThat(build().repeated()).isFalse();
        Files.write(record, new byte[0]);
        assertThat(build().repeated()).isFalse();
    }

    @Test
    void links_are_requested_again_when_their_time_has_come() throws Exception {
        var now = Instant.now();
        links = new FreshLinks(now.minusSeconds(60), now.plusSeconds(600), "");
        build();
        assertThat(build().repeated()).isTrue();
        write(".course/links.tsv", "another build checked them");
        assertThat(build().repeated()).isFalse();
        links = new FreshLinks(now.minusSeconds(60), now.minusSeconds(1), "");
        write("more.css", "");
        build();
        assertThat(build().repeated()).isFalse();
    }

    @Test
    void a_clock_that_was_set_back_is_not_trusted() throws Exception {
        var now = Instant.now();
        links = new FreshLinks(now.plusSeconds(60), now.plusSeconds(600), "");
        build();
        assertThat(build().repeated()).isFalse();
    }

    @Test
    void after_any_edits_the_output_is_that_of_a_clean_build() throws Exception {
        var repeated = 0;
        for (var seed = 0; seed < SEQUENCES; seed++) {
            var random = new Random(seed);
            var done = new ArrayList<String>();
            for (var count = 0; count < EDITS; count++) {
                done.add(edits.next(random));
                var said = build();
                repeated += said.repeated() ? 1 : 0;
                if (count == EDITS - 1 || said.repeated()) {
                    var copy = Files.createDirectories(temporary.resolve("copy-" + seed + "-" + count))
                            .toRealPath();
                    assertThat(said.lines()).as("seed %d: %s", seed, done).isEqualTo(course().cleanIn(copy));
                    assertThat(course().differences(copy))
                            .as("seed %d: %s", seed, done)
                            .isEmpty();
                }
            }
        }
        assertThat(repeated).isGreaterThan(SEQUENCES / 2);
    }
}
