package io.github.coursemaven.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Files that cannot be read to an end, or at all. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no such files")
class SpecialFilesTest {

    @TempDir
    private Path temporary;

    @Test
    @Timeout(60)
    void a_pipe_and_a_link_to_itself_are_problems_of_their_files() throws Exception {
        var folder = CourseFolder.in(temporary)
                .with("slides.md", "---\ncss: pipe.css\n---\n# A\n\n![x](pipe.png)\n\n![y](loop/x.png)\n");
        Files.createSymbolicLink(folder.file("loop"), Path.of("loop"));
        for (var name : new String[] {"pipe.css", "pipe.png"}) {
            var made = new ProcessBuilder("mkfifo", folder.file(name).toString()).start();
            assertThat(made.waitFor()).isZero();
        }

        assertThat(folder.problems())
                .containsExactly(
                        "slides.md:2:6: 'pipe.css' is not a regular file; it is never published [escapes-checkout]",
                        "slides.md:6:6: 'pipe.png' is not a regular file; it is never published [escapes-checkout]",
                        "slides.md:8:6: 'loop/x.png' does not exist [missing-file]");
    }
}
