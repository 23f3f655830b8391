package io.github.coursemaven.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StyleSheetsTest {

    @TempDir
    private Path temporary;

    private CourseFolder folder;

    @BeforeEach
    void makeFolder() {
        folder = CourseFolder.in(temporary);
    }

    @Test
    void what_a_style_sheet_shows_and_imports_is_checked_at_its_own_place() {
        folder.with("docs/slides.md", "---\ncss: css/a.css\n---\n# A\n")
                .with("docs/css/a.css", "@import 'b.css';\n\nh1 { background: url(\"gone.png\") }\n")
                .with(
                        "docs/css/b.css",
                        "/* url(no.png) */\n@import url(a.css);\np { background: image-set(\"x.png\" 1x, url(y.png) 2x) }\n")
                .with("docs/css/y.png", "y");
        assertThat(folder.problems())
                .containsExactly(
                        "docs/css/a.css:3:23: 'gone.png' does not exist [missing-file]",
                        "docs/css/b.css:3:28: 'x.png' does not exist [missing-file]");
    }

    @Test
    void a_style_sheet_that_is_not_UTF_8_is_reported() throws Exception {
        folder.with("slides.md", "---\ncss: a.css\n---\n# A\n").with("a.css", "");
        Files.write(folder.file("a.css"), "/* \u00e9 */".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(folder.problems())
                .containsExactly("a.css:1:4: this file is not UTF-8: byte 0xE9 at offset 3; it is likely ISO 8859-1 or"
                        + " Windows-1252; save it as UTF-8 [encoding]");
    }

    @Test
    void a_style_sheet_of_two_decks_is_reported_once() {
        folder.with("slides/a.md", "---\ncss: a.css\n---\n# A\n")
                .with("slides/b.md", "---\ntheme: a.css\n---\n# B\n")
                .with("slides/a.css", "h1 { background: url(gone.png) }\n");
        assertThat(folder.problems()).containsExactly("slides/a.css:1:22: 'gone.png' does not exist [missing-file]");
    }

    @Test
    void a_style_sheet_that_a_slide_brings_itself_is_checked() {
        folder.with("slides.md", "<style>@import 'a.css'</style>\n\n<link rel=\"stylesheet\" href=\"B.CSS\">\n")
                .with("a.css", "h1 { background: url(gone.png) }\n")
                .with("B.CSS", "h1 { background: url(gone.png) }\n");
        assertThat(folder.problems())
                .containsExactly(
                        "B.CSS:1:22: 'gone.png' does not exist [missing-file]",
                        "a.css:1:22: 'gone.png' does not exist [missing-file]");
    }

    @Test
    void a_style_sheet_that_readers_should_look_at_is_not_checked() {
        folder.with("slides.md", "[an exercise](a.css)\n").with("a.css", "h1 { background: url(gone.png) }\n");
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void the_picture_behind_all_slides_is_checked_where_it_is_named() {
        folder.with("slides.md", "---\nrevealOptions:\n  parallaxBackgroundImage: img/gone.png\n---\n# A\n");
        assertThat(folder.problems()).containsExactly("slides.md:3:28: 'img/gone.png' does not exist [missing-file]");
    }
}
