package io.github.coursemaven.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageTypeCheckTest {

    @TempDir
    private Path temporary;

    private CourseFolder folder;

    @BeforeEach
    void makeFolder() {
        folder = CourseFolder.in(temporary)
                .with("a.mp4", "")
                .with("my a.webm", "")
                .with("a.mp3", "")
                .with("a.pdf", "")
                .with("a.html", "")
                .with("a.pptx", "")
                .with("a.png", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ![x](a.mp4)             | 6  | 'a.mp4' is a video; write <video src="a.mp4" controls></video>
                    ![x](<my a.webm>)       | 7  | 'my a.webm' is a video; write <video src="my%20a.webm" controls></video>
                    ![x](a.mp4#t=5)         | 6  | 'a.mp4#t=5' is a video; write <video src="a.mp4#t=5" controls></video>
                    ![x](a.mp3)             | 6  | 'a.mp3' is a sound; write <audio src="a.mp3" controls></audio>
                    ![x](a.pdf)             | 6  | 'a.pdf' is a PDF; link to it, or write <iframe src="a.pdf"></iframe>
                    <img src="a.pdf">       | 11 | 'a.pdf' is a PDF; link to it, or write <iframe src="a.pdf"></iframe>
                    ![x](a.html)            | 6  | 'a.html' is a page; link to it, or write <iframe src="a.html"></iframe>
                    ![x](a.pptx)            | 6  | 'a.pptx' is not an image; link to it
                    """)
    void an_image_that_names_something_else_is_reported(String markdown, int column, String message) {
        folder.with("slides.md", markdown);
        assertThat(folder.problems()).containsExactly("slides.md:1:" + column + ": " + message + " [no-image]");
    }

    @Test
    void what_is_shown_otherwise_or_answered_by_a_server_is_not_reported() {
        folder.with(
                "slides.md",
                """
                ![x](a.png) ![x](https://x.org/a.pdf) [x](a.pdf)

                <video src="a.mp4" poster="a.png"></video>

                <!-- .slide: data-background-video="a.mp4" -->
                """);
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void what_does_not_exist_has_one_problem() {
        folder.with("slides.md", "![x](gone.mp4)");
        assertThat(folder.problems()).containsExactly("slides.md:1:6: 'gone.mp4' does not exist [missing-file]");
    }
}
