package io.github.coursemaven.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever has become of the last build, the next one leaves and says what a clean build does. */
class BrokenOffBuildTest {

    private static final int KILLED = 9;

    @TempDir
    private Path temporary;

    private Path folder;
    private CourseEdits edits;
    private RecordedBuild build;

    @BeforeEach
    void aCourseThatWasBuilt() throws Exception {
        folder = Files.createDirectories(temporary.resolve("course")).toRealPath();
        edits = CourseEdits.ofNewCourse(folder);
        build = new RecordedBuild(folder);
        build.run();
    }

    /** A deck that is new, with a broken link, and another deck with another heading. */
    private void edit() throws IOException {
        edits.write("new.slides.md", "# New\n\n[x](new-and-gone.md)");
        edits.write("b.slides.md", "# New, too");
    }

    private void undo() throws IOException {
        var first = Files.createDirectories(temporary.resolve("first"));
        CourseEdits.ofNewCourse(first);
        Files.delete(folder.resolve("new.slides.md"));
        edits.write("b.slides.md", Files.readString(first.resolve("b.slides.md")));
    }

    private void nextBuildIsAsClean() throws Exception {
        var said = build.run();
        var copy = Files.createDirectories(temporary.resolve("copy")).toRealPath();
        assertThat(said.lines()).isEqualTo(build.cleanIn(copy));
        assertThat(build.differences(copy)).isEmpty();
        assertThat(build.run().lines()).isEqualTo(said.lines());
        assertThat(build.differences(copy)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "slides/b.slides.html,   'New, too', false",
        "slides/b.slides.html,   'New, too', true",
        "slides/index.html,      'New, too', false",
        "slides/index.html,      'New, too', true",
        "course/problems.json,   new-and-gone, false",
        "course/problems.json,   new-and-gone, true",
    })
    void after_a_build_that_was_killed(String file, String text, boolean isUndone) throws Exception {
        edit();
        var killed = OtherProcess.killedWhen(folder, folder.resolve("target").resolve(file), text);
        assertThat(killed.waitFor()).isEqualTo(KILLED);
        if (isUndone) {
            undo();
        }
        nextBuildIsAsClean();
    }

    @ParameterizedTest
    @CsvSource({"course, false", "course, true", "course-runs, false", "course-runs, true"})
    void after_a_build_that_was_killed_while_it_wrote_a_file(String written, boolean isUndone) throws Exception {
        edit();
        var unfinished = folder.resolve("target").resolve(written).resolve(".course-1.tmp");
        Files.writeString(unfinished, "half a");
        if (isUndone) {
            undo();
        }
        nextBuildIsAsClean();
        assertThat(unfinished).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"1, false", "1, true", "8, false", "16, true"})
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "it needs bash, whose ulimit limits files")
    void after_a_build_that_could_not_write_all_files(int kilobytes, boolean isUndone) throws Exception {
        edit();
        assertThat(OtherProcess.writingAtMost(kilobytes, folder).waitFor()).isNotZero();
        if (isUndone) {
            undo();
        }
        nextBuildIsAsClean();
    }

    @Test
    void after_two_builds_at_once() throws Exception {
        edit();
        var one = OtherProcess.building(folder);
        var other = OtherProcess.building(folder);
        assertThat(one.waitFor()).isZero();
        assertThat(other.waitFor()).isZero();
        nextBuildIsAsClean();
    }

    @Test
    void after_two_builds_at_once_between_which_a_deck_was_saved() throws Exception {
        edit();
        var one = OtherProcess.building(folder);
        edits.write("a.slides.md", "# Saved");
        var other = OtherProcess.building(folder);
        edits.write("a.slides.md", "# Saved again");
        assertThat(one.waitFor()).isZero();
        assertThat(other.waitFor()).isZero();
        nextBuildIsAsClean();
    }

    @Test
    void after_a_build_of_another_version_of_the_plugin() throws Exception {
        var record = build.record();
        var text = new String(Files.readAllBytes(record), StandardCharsets.ISO_8859_1);
        assertThat(text).containsPattern("course-run \\d");
        Files.writeString(record, text.replaceFirst("course-run \\d", "course-run 0"), StandardCharsets.ISO_8859_1);
        assertThat(build.run().repeated()).isFalse();
        nextBuildIsAsClean();
    }
}
