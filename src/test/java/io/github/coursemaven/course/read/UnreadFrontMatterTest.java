package io.github.coursemaven.course.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadFrontMatterTest {

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
            quoteCharacter = '~',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "---;title:x;---;# A;|2:1: 'title:x' is not front matter, because a blank is missing after ':', so it is shown on slide 1; write 'title: x'",
                "---;title=x;---;# A;|2:1: 'title=x' is not front matter, because '=' is not ':', so it is shown on slide 1; write 'title: x'",
                "title:x;theme: white;---;# A;|1:1: 'title:x' is not front matter, because no line '---' is above it, so it is shown on slide 1; write '---' on the first line",
                "title: x;---;# A;|1:1: 'title: x' is not front matter, because no line '---' is above it, so it is shown on slide 1; write '---' on the first line",
                "---;title: x;;# A;|2:1: 'title: x' is not front matter, because no line '---' is below it, so it is shown on slide 1; write '---' below the settings",
                "---;title: x;...;# A;|2:1: 'title: x' is not front matter, because no line '---' is below it, so it is shown on slide 1; write '---' below the settings",
                "---;title: x; ---;# A;|2:1: 'title: x' is not front matter, because a blank is before the second '---', so it is shown on slide 1; remove the blank",
                " ---;title: x;---;# A;|2:1: 'title: x' is not front matter, because a blank is before the first '---', so it is shown on slide 1; remove the blank",
                "--- ;title: x;---;# A;|2:1: 'title: x' is not front matter, because a blank is after the first '---', so it is shown on slide 1; remove the blank",
                "+++;title = x;+++;# A;|2:1: 'title = x' is not front matter, because '+++' is above it, so it is shown on slide 1; write '---'",
                "—;title: x;theme: white;---;# A;|2:1: 'title: x' is not front matter, because '—' is above it, so it is shown on slide 1; write '---'",
                "---;title: x;;# A;;---;;# B;|4:1: '# A' is a comment, because the front matter ends only on line 6, so no slide shows it; write '---' below the settings",
                "---;title: x;----;# A;|3:4: '-' is not a part of the front matter, so it is shown on slide 1; write '---' alone on its line",
            })
    void settings_that_are_not_read_are_reported(String text, String expected) {
        folder.with("slides.md", text.replace(";", "\n"));
        assertThat(folder.problems()).containsExactly("slides.md:" + expected + " [unread-front-matter]");
        folder.with("slides.md", text.replace(";", "\r\n"));
        assertThat(folder.problems()).containsExactly("slides.md:" + expected + " [unread-front-matter]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "---;title:x;---;# A;|2:1: 'title:x' is not front matter, because a blank is missing after ':', so it is shown on slide 1; write 'title: x'",
                "---;title: x;;# A;|2:1: 'title: x' is not front matter, because no line '---' is below it, so it is shown on slide 1; write '---' below the settings",
                "--- ;title: x;---;# A;|2:1: 'title: x' is not front matter, because a blank is after the first '---', so it is shown on slide 1; remove the blank",
                "title: x;---;# A;|1:2: 'title: x' is not front matter, because no line '---' is above it, so it is shown on slide 1; write '---' on the first line",
            })
    void a_byte_order_mark_is_not_a_blank(String text, String expected) {
        folder.with("slides.md", "\uFEFF" + text.replace(";", "\n"));
        assertThat(folder.problems()).containsExactly("slides.md:" + expected + " [unread-front-matter]");
    }

    @Test
    void a_blank_line_above_makes_a_slide_of_its_own() {
        folder.with("slides.md", "\n---\ntitle: x\n---\n# A\n");
        assertThat(folder.problems())
                .containsExactly(
                        "slides.md:1:1: this slide has no content; write some, or remove a separator [empty-slide]",
                        "slides.md:3:1: 'title: x' is not front matter, because a blank line is above '---', so it is shown on slide 2; remove the blank line"
                                + " [unread-front-matter]");
    }

    @Test
    void a_comment_above_makes_a_slide_of_its_own() {
        folder.with("slides.md", "<!-- mine -->\n---\ntitle: x\n---\n# A\n");
        assertThat(folder.problems())
                .contains(
                        "slides.md:3:1: 'title: x' is not front matter, because a comment is above '---', so it is shown on slide 2; move the comment below"
                                + " the front matter [unread-front-matter]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: x\n---\n# A\n",
                "\uFEFF---\ntitle: x\n---\n# A\n",
                "---\ntitle: x\n--- \n# A\n",
                "---\ntitle: x\n\n# see below\ntheme: white\n---\n# A\n",
                "---\ntitle: x\n\n# theme: white\n\n---\n# A\n",
                "---\ntitle: x\n\n# a comment\n---\n# A\n",
                "---\n# A\n---\n# B\n",
                "# A\n\ntitle: x\n\n---\n\n# B\n",
                "order: bubble sort\n\n---\n\n# B\n",
                "Title: x\n\n---\n\n# B\n",
                "<!-- .slide: id=\"a\" -->\n\ntitle: x\n",
            })
    void front_matter_and_slides_are_not_reported(String text) {
        folder.with("slides.md", text);
        assertThat(folder.problems())
                .filteredOn(problem -> problem.endsWith("[unread-front-matter]"))
                .isEmpty();
    }
}
