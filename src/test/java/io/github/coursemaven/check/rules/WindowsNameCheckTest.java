package io.github.coursemaven.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "such files cannot be made there")
class WindowsNameCheckTest {

    @TempDir
    private Path temporary;

    private CourseFolder folder;

    @BeforeEach
    void makeFolder() {
        folder = CourseFolder.in(temporary).including("**/*.md");
    }

    @ParameterizedTest
    @CsvSource({
        "CON.slides.md, CON.slides.md",
        "nul.d/a.md, nul.d",
        "Lpt1/a.md, Lpt1",
        "a./b.md, a.",
        "'a /b.md', 'a '",
        "'a?.md', 'a?.md'"
    })
    void a_deck_whose_file_is_not_possible_on_windows_is_reported(String path, String part) {
        folder.with(path, "# A");
        assertThat(folder.problems())
                .containsExactly(path + ": Windows cannot have a file or folder named '" + part
                        + "', so the course cannot be checked out there; rename it [windows-name]");
    }

    @Test
    void so_is_a_file_that_a_deck_shows() {
        folder.with("img/AUX.png", "x").with("a.md", "# A\n\n![x](img/AUX.png)");
        assertThat(folder.problems())
                .containsExactly("a.md:3:6: Windows cannot have a file or folder named 'AUX.png', so the course"
                        + " cannot be checked out there; rename it [windows-name]");
    }

    @ParameterizedTest
    @CsvSource({"NUL.x, NUL.x", "dot., dot.", "a./b.png, a."})
    void so_is_one_that_a_deck_links_to_in_Markdown_HTML_and_notes(String path, String part) {
        folder.with(path, "x").with("a.md", "[x](%1$s)\n<img src=\"%1$s\">\n\nNote: ![](%1$s)".formatted(path));
        var message = ": Windows cannot have a file or folder named '" + part
                + "', so the course cannot be checked out there; rename it [windows-name]";
        assertThat(folder.problems())
                .containsExactly("a.md:1:5" + message, "a.md:2:11" + message, "a.md:4:11" + message);
    }

    @Test
    void so_are_files_that_settings_name_or_that_are_included() {
        folder.with(
                        "a.md",
                        "---\ncss: css/aux.css\nscripts: prn.js\nfavicon: nul.png\n---\n<!-- include: con.txt -->\n")
                .with("css/aux.css", "")
                .with("prn.js", "")
                .with("nul.png", "")
                .with("con.txt", "# A\n");
        var message = "', so the course cannot be checked out there; rename it [windows-name]";
        assertThat(folder.problems())
                .containsExactlyInAnyOrder(
                        "a.md:2:6: Windows cannot have a file or folder named 'aux.css" + message,
                        "a.md:3:10: Windows cannot have a file or folder named 'prn.js" + message,
                        "a.md:4:10: Windows cannot have a file or folder named 'nul.png" + message,
                        "con.txt: Windows cannot have a file or folder named 'con.txt" + message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"con1.md", "icon.md", "common/a.md", "a.con.md", "com10.md", ".hidden.md", "ä é.md"})
    void other_names_are_possible(String path) {
        folder.with(path, "# A");
        assertThat(folder.problems()).isEmpty();
    }
}
