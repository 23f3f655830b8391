package io.github.coursemaven.markdown.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LostAmpersandsTest {

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
            value = {
                "[x](https://x.org/?a=1&section=2) | &section= | §ion=",
                "[x](https://x.org/?a=1&copy=2) | &copy= | ©=",
                "<a href=\"https://x.org/?a=1&region=2\">x</a> | &region= | ®ion=",
                "see https://x.org/?a=1&timestamp=2 | &timestamp= | ×tamp=",
                "`curl x.org?a=1&current=2` | &current= | ¤t=",
            })
    void a_parameter_that_begins_like_a_character_is_reported(String text, String written, String read) {
        folder.with("slides.md", "# A\n\n" + text + "\n");
        assertThat(folder.problems())
                .containsExactly(
                        "slides.md:3:" + (text.indexOf(written) + 1) + ": '" + written + "' in this URL is read as '"
                                + read + "'; write '&amp;" + written.substring(1) + "' [lost-ampersand]");
    }

    @Test
    void what_is_suggested_leads_where_it_is_meant() {
        folder.with(
                "slides.md",
                "# A\n\n[x](https://x.org/?a=1&amp;section=2) <a href=\"https://x.org/?a=1&amp;section=2\">y</a>\n");
        assertThat(folder.problems()).isEmpty();
        assertThat(folder.course().references())
                .extracting(reference -> reference.written())
                .containsExactly("https://x.org/?a=1&section=2", "https://x.org/?a=1&section=2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](https://x.org/?a=1&lang=2&b=3) and x&copy=1 and a ? b&reg=1 and ?&copy=1",
                "[x](https://x.org/?a=1&copy;) and 5 &lt 6",
            })
    void others_are_not(String text) {
        folder.with("slides.md", "# A\n\n" + text + "\n");
        assertThat(folder.problems()).isEmpty();
    }
}
