package io.github.coursemaven.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OddCharactersTest {

    @TempDir
    private Path temporary;

    private CourseFolder folder;

    @BeforeEach
    void makeFolder() {
        folder = CourseFolder.in(temporary).with("a.png", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    ![](a\u200B.png)        | 1:5: 'a\u200B.png' | it has an invisible character (U+200B, zero width space) after 'a'; write 'a.png'
                    <img src="\uFEFFa.png"> | 1:11: '\uFEFFa.png' | it has an invisible character (U+FEFF, zero width no-break space) at its beginning; write 'a.png'
                    ![](a.p\u00ADng)        | 1:5: 'a.p\u00ADng' | it has an invisible character (U+00AD, soft hyphen) after 'a.p'; write 'a.png'
                    <img src="a\u200E.png"> | 1:11: 'a\u200E.png' | it has an invisible character (U+200E, left-to-right mark) after 'a'; write 'a.png'
                    <img src="\u00A0a.png"> | 1:11: '\u00A0a.png' | it has an unusual blank (U+00A0, no-break space) at its beginning; write 'a.png'
                    <img src="my\u00A0a.png"> | 1:11: 'my\u00A0a.png' | it has an unusual blank (U+00A0, no-break space) after 'my'; write 'my%20a.png'
                    ![](‘a.png’)            | 1:5: '‘a.png’'     | it has quotation marks around it; write 'a.png'
                    ![](“a.png”)            | 1:5: '“a.png”'     | it has quotation marks around it; write 'a.png'
                    ![]("a.png")            | 1:5: '"a.png"'     | it has quotation marks around it; write 'a.png'
                    ![]((a.png))            | 1:5: '(a.png)'     | it has brackets that do not belong to it; write 'a.png'
                    ![](a.png>)             | 1:5: 'a.png>'      | it has brackets that do not belong to it; write 'a.png'
                    <img src="{a.png}">     | 1:11: '{a.png}'    | it has brackets that do not belong to it; write 'a.png'
                    ![](a.png"Tree")        | 1:5: 'a.png"Tree"' | a blank is missing before its title; write 'a.png "Tree"'
                    ![](“a\u200B.png”)      | 1:5: '“a\u200B.png”' | it has an invisible character (U+200B, zero width space) after '“a'; write 'a.png'
                    """)
    void a_character_that_nobody_means_is_named(String slide, String place, String cure) {
        folder.with("slides.md", slide);
        assertThat(folder.problems())
                .containsExactly("slides.md:" + place + " does not exist; " + cure + " [missing-file]");
    }

    @Test
    void so_it_is_in_settings_and_includes() {
        folder.with("slides.md", "---\ncss: \"a\u200B.css\"\ntheme: ‘sky’\n---\n# A\n\n<!-- include: x\u200B.md -->\n");
        assertThat(folder.problems())
                .containsExactly(
                        "slides.md:2:7: 'a\u200B.css' does not exist; it has an invisible character (U+200B, zero width space) after 'a'; write 'a.css' [missing-file]",
                        "slides.md:3:8: '‘sky’' is neither a theme nor a file of the course; it has quotation marks around it; write 'sky' [unknown-theme]",
                        "slides.md:7:15: 'x\u200B.md' does not exist; it has an invisible character (U+200B, zero width space) after 'x'; write 'x.md' [include]");
    }

    @Test
    void a_file_whose_name_has_it_exists() {
        folder.with("slides.md", "![](a\u200B.png)").with("a\u200B.png", "");
        assertThat(folder.problems()).isEmpty();
    }
}
