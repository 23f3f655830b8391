package io.github.coursemaven.course.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadIncludesTest {

    @TempDir
    private Path temporary;

    private CourseFolder folder;

    @BeforeEach
    void makeFolder() {
        folder = CourseFolder.in(temporary);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <!-- include part.md -->   | 3:14: 'part.md' is not included, because a ':' is missing after 'include'; write <!-- include: part.md -->
                    <!-- Include part.md -->   | 3:14: 'part.md' is not included, because 'Include' is not 'include:'; write <!-- include: part.md -->
                    <!-- Include: part.md -->  | 3:15: 'part.md' is not included, because 'Include' is not 'include:'; write <!-- include: part.md -->
                    <!-- includes: part.md --> | 3:16: 'part.md' is not included, because 'includes' is not 'include:'; write <!-- include: part.md -->
                    <!--inlcude: part.md-->    | 3:14: 'part.md' is not included, because 'inlcude' is not 'include:'; write <!-- include: part.md -->
                    <!-- incude: gone.md -->   | 3:14: 'gone.md' is not included, because 'incude' is not 'include:'; write <!-- include: gone.md -->
                    """)
    void a_comment_that_nearly_includes_a_file_is_reported(String comment, String problem) {
        folder.with("slides.md", "# A\n\n" + comment + "\n").with("part.md", "x");
        assertThat(folder.problems()).containsExactly("slides.md:" + problem + " [include]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- include more examples -->",
                "<!-- include gone.md -->",
                "<!-- includes part.md -->",
                "<!-- included part.md -->",
                "<!-- include: -->",
                "<!-- exclude: part.md -->",
                "`<!-- include part.md -->`",
                "```\n<!-- inlcude: part.md -->\n```"
            })
    void a_remark_is_not(String text) {
        folder.with("slides.md", "# A\n\n" + text + "\n").with("part.md", "x");
        assertThat(folder.problems()).isEmpty();
    }
}
