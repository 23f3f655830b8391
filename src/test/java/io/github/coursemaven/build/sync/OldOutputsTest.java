package io.github.coursemaven.build.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import io.github.coursemaven.course.output.ModuleReports;
import io.github.coursemaven.course.read.ModuleFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OldOutputsTest {

    private static final String REPORT = "code/target/reports/TEST-StackTest.xml";

    @TempDir
    private Path temporary;

    private CourseFolder folder;

    @BeforeEach
    void a_deck_whose_output_is_not_that_of_a_report() throws IOException {
        folder = CourseFolder.in(temporary)
                .with(
                        REPORT,
                        "<testsuite><testcase name='pushes' classname='StackTest'><system-out>old</system-out></testcase></testsuite>")
                .with("code/deck.md", "# T\n\n```text output=StackTest\nnew\n```\n");
        Files.setLastModifiedTime(folder.file(REPORT), FileTime.from(Instant.parse("2026-03-01T10:15:30Z")));
    }

    @Test
    void output_of_an_earlier_build_is_named_with_its_time_and_is_no_difference_in_a_check() throws IOException {
        folder.among(module(Optional.empty()));
        var course = folder.course();
        var old = OldOutputs.of(course);
        assertThat(old.problem(ZoneOffset.UTC).map(Object::toString))
                .contains("code/deck.md:3:16: 1 block of output on slides differs from what tests have printed in an"
                        + " earlier build, at 2026-03-01 10:15; run 'mvn test course:sync' to compare it with what they"
                        + " print now [snippets-unproven]");
        assertThat(CodeSync.without(old, course, folder.roots()).blocks()).isZero();
        assertThat(CodeSync.of(course, folder.roots()).blocks()).isEqualTo(1);
    }

    @Test
    void output_of_this_build_is_not_old() throws IOException {
        folder.among(module(Optional.of(Instant.EPOCH)));
        var course = folder.course();
        var old = OldOutputs.of(course);
        assertThat(old.problem(ZoneOffset.UTC)).isEmpty();
        assertThat(CodeSync.without(old, course, folder.roots()).blocks()).isEqualTo(1);
    }

    private ModuleFolders module(Optional<Instant> tested) {
        return new ModuleFolders(
                "code",
                folder.file("code"),
                List.of(),
                List.of(),
                new ModuleReports(List.of(folder.file("code/target/reports")), List.of(), tested));
    }
}
