package io.github.coursemaven.course.options;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Flags of reveal-md in the scripts of a {@code package.json}. */
class PackageFileTest {

    @TempDir
    Path above;

    private CourseFolder folder;

    @BeforeEach
    void makeCheckout() {
        folder = CourseFolder.in(above.resolve("checkout"))
                .including("**/slides.md")
                .with("docs/slides.md", "# T")
                .with("img/x.png", "x")
                .with("plugin/y.js", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reveal-md docs --static --static-dirs=img,plugin",
                "reveal-md docs --static --static-dirs img,plugin --theme=",
                "npx reveal-md docs --static-dirs 'img, plugin'",
                "cd x; ./node_modules/.bin/reveal-md docs --staticDirs=img --static-dirs=plugin -w",
                "rm -r _static && reveal-md docs --static-dirs=\\\"img,plugin\\\" && cp a b"
            })
    void folders_to_copy_are_used(String command) {
        script(command);
        assertThat(folder.course().staticFolders())
                .extracting(StaticFolder::folder)
                .containsExactly(folder.file("img"), folder.file("plugin"));
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void those_of_all_scripts_are_used() {
        folder.with(
                "package.json",
                "{\"scripts\": {\"a\": \"reveal-md --static-dirs=img\", \"b\": \"reveal-md --static-dirs=plugin,img\"}}");
        assertThat(folder.course().staticFolders())
                .extracting(StaticFolder::folder)
                .containsExactly(folder.file("img"), folder.file("plugin"));
    }

    @Test
    void the_name_of_the_assets_is_used_and_wins_over_the_configuration_file() {
        folder.with("docs/slides.md", "![](_x/img/x.png)").with("reveal-md.json", "{assetsDir: '_y'}");
        script("reveal-md docs --assets-dir _x");
        assertThat(folder.problems()).isEmpty();
        assertThat(folder.deck("docs/slides.md").sources().configuration())
                .containsExactly(folder.file("reveal-md.json"), folder.file("package.json"));
    }

    @Test
    void a_folder_that_is_missing_is_no_error_as_in_reveal_md() {
        script("reveal-md docs --static-dirs=img,gone,part/gone");
        assertThat(folder.problems())
                .containsExactly(
                        "package.json:1:53: 'gone' does not exist [option-value]",
                        "package.json:1:58: 'part/gone' does not exist [option-value]");
        assertThat(folder.course().staticFolders())
                .extracting(StaticFolder::folder)
                .containsExactly(folder.file("img"));
    }

    @Test
    void a_folder_that_is_missing_is_an_error_in_a_configuration_file() {
        folder.with("reveal-md.json", "{staticDirs: 'gone'}");
        assertThat(folder.problems()).containsExactly("reveal-md.json:1:15: 'gone' does not exist [missing-file]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cd docs && reveal-md . --static-dirs=pics | docs/pics",
                "cd docs && reveal-md . --static-dirs=./pics/ | docs/pics",
                "cd docs && reveal-md . --static-dirs=..\\\\img | img",
                "cd docs && reveal-md . --static-dirs=plugin | docs/plugin",
                "cd docs && reveal-md . --static-dirs=img | img"
            })
    void a_folder_is_looked_for_where_the_script_runs(String command, String expected) {
        folder.with("docs/pics/a.png", "x").with("docs/plugin/y.js", "");
        script(command);
        assertThat(folder.course().staticFolders())
                .extracting(StaticFolder::folder)
                .containsExactly(folder.file(expected));
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void looks_and_separators_are_reported_once() {
        folder.with("docs/more/slides.md", "# M");
        script("reveal-md docs --css=a.css,b.css --theme \\\"white\\\" --separator=x --port=80 --css c.css");
        assertThat(folder.problems())
                .containsExactly(
                        "package.json:1:41: '--css', '--theme', '--separator' are flags of reveal-md, which is not run here; set 'css', 'theme', 'separator' in reveal-md.json [unsupported-key]");
    }

    @Test
    void a_key_that_is_set_elsewhere_is_not_reported() {
        folder.with("reveal-md.json", "{theme: 'white'}");
        script("reveal-md docs --theme=black --highlight-theme=github");
        assertThat(folder.problems())
                .containsExactly(
                        "package.json:1:67: '--highlight-theme' is a flag of reveal-md, which is not run here; set 'highlightTheme' in reveal-md.json [unsupported-key]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "other --static-dirs=gone --theme=white",
                "reveal-md docs && other --static-dirs=gone --theme=white",
                "echo my-reveal-md --theme white",
                "reveal-md docs --static _site --watch --theme",
                "reveal-md docs --static-dirs=$DIRS --theme $THEME"
            })
    void nothing_else_matters(String command) {
        script(command);
        assertThat(folder.course().staticFolders()).isEmpty();
        assertThat(folder.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "[]", "{\"scripts\": 1}", "{\"scripts\": {\"a\": [1]}}", "{\"name\": \"reveal-md\"}"})
    void a_file_without_scripts_does_not_matter_whatever_is_in_it(String content) {
        folder.with("package.json", content);
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void a_preprocessor_in_a_script_includes_files() {
        folder.with("docs/slides.md", "FILE: part.md").with("docs/part.md", "# Part");
        script("reveal-md docs --preprocessor=include.js");
        assertThat(folder.problems())
                .containsExactly(
                        "package.json:1:50: 'preprocessor' is JavaScript and does not run here; lines 'FILE: other.md' are included without it [unsupported-key]");
        assertThat(folder.deck("docs/slides.md").title()).isEqualTo("Part");
    }

    private void script(String command) {
        folder.with("package.json", "{\"scripts\": {\"a\": \"" + command + "\"}}");
    }
}
