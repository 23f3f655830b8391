package io.github.coursemaven.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.coursemaven.course.deck.View;
import io.github.coursemaven.publish.print.DocumentInfo;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WithoutBrowserTest {

    private static final InstalledBrowser NONE = new InstalledBrowser(Optional.empty(), "install one", false);

    @TempDir
    private Path folder;

    private final RecordingLog log = new RecordingLog();

    @Test
    void pages_are_written_but_no_pdf() throws Exception {
        var course = new CourseOnDisk(folder).with("slides/a.md", "# A");
        var pdfs = new PdfPublication(
                course.pages(), course.layout(), NONE, deck -> new DocumentInfo(deck.title(), "", "en"), log);

        assertThatThrownBy(() -> course.run(log, CourseOnDisk.USUAL, pdfs))
                .isInstanceOf(EnvironmentException.class)
                .hasMessage("no PDFs printed: there is no Chrome, Chromium or Edge on the PATH or where installers put"
                        + " them; install one");
        assertThat(course.file("target/slides/slides/a-print.html")).exists();
        assertThat(course.file("target/slides/slides/a.pdf")).doesNotExist();
        assertThat(course.file("target/course/links.json")).exists();
    }

    @Test
    void slides_are_not_measured_and_the_build_continues() throws Exception {
        var course = new CourseOnDisk(folder).with("slides/a.md", "# A");
        var measure = new OverflowMeasure(
                course.files(),
                course.resources(),
                new Publication.None(EnumSet.allOf(View.class), true),
                NONE,
                Path::toString,
                log);

        assertThat(course.run(log, CourseOnDisk.USUAL, measure)).isEmpty();
        assertThat(log.lines())
                .contains("warn Slides not measured: there is no Chrome, Chromium or Edge on the PATH or where"
                        + " installers put them; install one");
    }
}
