package io.github.coursemaven.publish.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import io.github.coursemaven.publish.render.PageSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A script in a small folder of its own brings that folder along. */
class ScriptFoldersTest {

    @TempDir
    Path above;

    private CourseFolder folder;

    @BeforeEach
    void makeCheckout() {
        folder = CourseFolder.in(above.resolve("checkout")).including("**/slides.md");
    }

    @Test
    void the_files_beside_a_script_and_below_come_along() {
        folder.with("docs/slides.md", "---\nscripts: plugin/menu/menu.js, plugin.js\n---\n# T")
                .with("docs/plugin.js", "options.plugins.push(RevealMenu)")
                .with("docs/other.js", "")
                .with("docs/plugin/menu/menu.js", "")
                .with("docs/plugin/menu/menu.css", "")
                .with("docs/plugin/menu/font/a.woff2", "x")
                .with("docs/plugin/other/other.js", "");
        assertThat(copied())
                .containsExactly(
                        "docs/plugin.js",
                        "docs/plugin/menu/font/a.woff2",
                        "docs/plugin/menu/menu.css",
                        "docs/plugin/menu/menu.js");
        assertThat(site().page("docs/slides.html").needs())
                .contains("docs/plugin/menu/font/a.woff2", "docs/plugin/menu/menu.css");
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void those_of_a_hidden_folder_and_of_one_outside_of_the_source_directory_stay_together() {
        folder.with("docs/slides.md", "---\nscripts: .reveal/a.js, ../plugin/b.js\n---\n# T")
                .with("docs/.reveal/a.js", "")
                .with("docs/.reveal/css/a.css", "")
                .with("plugin/b.js", "")
                .with("plugin/b.css", "")
                .searchedIn("docs");
        assertThat(copied())
                .containsExactly(
                        "_course/files/plugin/b.css",
                        "_course/files/plugin/b.js",
                        "_course/hidden/docs/dot-reveal/a.js",
                        "_course/hidden/docs/dot-reveal/css/a.css");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lib/guide.md",
                "lib/security-basics.md",
                "lib/deep/er/notes.markdown",
                "lib/Solution.java",
                "lib/x/exam.PY",
                "lib/main.c",
                "lib/App.kt",
                "lib/app.ts",
                "lib/lab.ipynb",
                "lib/src/app.js",
                "lib/solutions/1.js",
                "lib/solution.js",
                "lib/Solution-2.html",
                "lib/deep/answers.js",
                "lib/marks.csv",
                "lib/loesung1.html",
                "lib/L\u00f6sungen/1.html",
                "lib/Lo\u0308sung.svg"
            })
    void a_folder_with_Markdown_programs_or_solutions_is_not_the_scripts_own(String file) {
        folder.with("slides.md", "---\nscripts: lib/lib.js\n---\n# T")
                .with("lib/lib.js", "")
                .with("lib/style.css", "")
                .with(file, "x");
        assertThat(copied()).containsExactly("lib/lib.js");
    }

    @Test
    void a_README_or_licence_in_Markdown_stays_and_the_files_beside_it_come_along() {
        folder.with("slides.md", "---\nscripts: lib/lib.js\n---\n# T")
                .with("lib/lib.js", "load('style.css')")
                .with("lib/style.css", "")
                .with("lib/README.md", "x")
                .with("lib/LICENSE.md", "x")
                .with("lib/licence.de.md", "x")
                .with("lib/CONTRIBUTING.md", "x")
                .with("lib/deep/Readme.de.markdown", "x")
                .with("lib/deep/CHANGELOG.md", "x")
                .with("lib/deep/a.png", "x");
        assertThat(copied()).containsExactly("lib/deep/a.png", "lib/lib.js", "lib/style.css");
        assertThat(folder.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.java", "license.py"})
    void a_program_with_the_name_of_a_README_is_a_program(String file) {
        folder.with("slides.md", "---\nscripts: lib/lib.js\n---\n# T")
                .with("lib/lib.js", "")
                .with("lib/style.css", "")
                .with("lib/" + file, "x");
        assertThat(copied()).containsExactly("lib/lib.js");
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/main.js", "main.js", "../main.js", "docs/main.js"})
    void neither_is_a_folder_of_sources_or_of_decks(String script) {
        folder.with("course/slides.md", "---\nscripts: " + script + "\n---\n# T")
                .with("course/docs/slides.md", "# D")
                .with("course/src/main.js", "")
                .with("course/src/solution.js", "")
                .with("course/main.js", "")
                .with("course/docs/main.js", "")
                .with("course/docs/secret.js", "")
                .with("course/secret.js", "")
                .with("main.js", "")
                .with("secret.js", "")
                .searchedIn("course");
        assertThat(copied()).hasSize(1).allMatch(path -> path.endsWith("main.js"));
    }

    @Test
    void neither_is_a_folder_with_more_than_200_files_or_5_MB() {
        folder.with("slides.md", "---\nscripts: many/a.js, large/a.js, just/a.js\n---\n# T")
                .with("many/a.js", "")
                .with("large/a.js", "")
                .with("just/a.js", "")
                .with("large/a.wasm", new byte[5_000_001])
                .with("just/a.wasm", new byte[4_999_802]);
        for (var number = 1; number <= 200; number++) {
            folder.with("many/" + number + ".png", "x");
        }
        for (var number = 1; number <= 198; number++) {
            folder.with("just/" + number + ".png", "x");
        }
        assertThat(copied()).hasSize(202).contains("large/a.js", "many/a.js", "just/a.wasm", "just/198.png");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "grades.csv",
                "exam.pdf",
                "passwords.txt",
                "secrets.json",
                "settings.xml",
                "all.zip",
                "A.class",
                "Makefile"
            })
    void what_pages_are_not_made_of_stays(String file) {
        folder.with("slides.md", "---\nscripts: lib/lib.js\n---\n# T")
                .with("lib/lib.js", "")
                .with("lib/lib.css", "")
                .with("lib/deep/" + file, "x")
                .with("lib/" + file, "x");
        assertThat(copied()).containsExactly("lib/lib.css", "lib/lib.js");
    }

    @Test
    void keys_hidden_files_and_links_out_of_the_checkout_stay() {
        CourseFolder.in(above).with("secret.txt", "x").with("all/secret.txt", "x");
        folder.with("slides.md", "---\nscripts: lib/lib.js\n---\n# T")
                .with("lib/lib.js", "")
                .with("lib/id_rsa", "x")
                .with("lib/server.key", "x")
                .with("lib/.env", "x")
                .with("lib/.git/config", "x")
                .with("lib/.x/y.png", "x")
                .with("inside.png", "x")
                .withLink("lib/leak.txt", "../../secret.txt")
                .withLink("lib/all", above.resolve("all").toString())
                .withLink("lib/up", "..")
                .withLink("lib/dangling.txt", "nowhere")
                .withLink("lib/inside.png", "../inside.png");
        assertThat(copied()).containsExactly("lib/inside.png", "lib/lib.js");
    }

    @Test
    void what_a_script_seems_to_load_from_elsewhere_is_reported() {
        folder.with("slides.md", "---\nscripts: plugin.js, lib/lib.js\n---\n# T")
                .with(
                        "plugin.js",
                        """
                        // it's in "package.json"
                        load('plugin/menu.css'); load("img/a.png?v=1"); load(`gone.css`); load(base + '/x y.svg');
                        load('img/' + name); load('other'); load('package.json'); load('index.html'); load("plugin.js");
                        """)
                .with("plugin/menu.css", "")
                .with("img/a.png", "x")
                .with("x y.svg", "x")
                .with("package.json", "{}")
                .with("index.html", "x")
                .with("lib/lib.js", "load('lib/style.css'); load('style.css'); load('../secret.md'); load('notes.md')")
                .with("lib/style.css", "")
                .with("lib/notes.md", "");
        assertThat(folder.problems())
                .containsExactly(
                        "slides.md:2:10: 'plugin.js' seems to load 'plugin/menu.css', 'img/a.png', 'x y.svg' and 1 more, which are not copied; name a folder with them in 'staticDirs' [script-loads-more]",
                        "slides.md:2:21: 'lib/lib.js' seems to load 'lib/style.css', 'style.css', which are not copied; name a folder with them in 'staticDirs' [script-loads-more]");
    }

    @Test
    void what_is_published_anyway_is_not_reported() {
        folder.with(
                        "slides.md",
                        "---\nscripts: lib/lib.js, a.js, own/b.js\ncss: lib/style.css\nstaticDirs: img\n---\n# T")
                .with("lib/lib.js", "load('style.css'); load('img/a.png'); load('img/'); load('own/b.css')")
                .with("lib/style.css", "")
                .with("lib/guide.md", "")
                .with("img/a.png", "x")
                .with("a.js", "")
                .with("own/b.js", "load('b.css')")
                .with("own/b.css", "");
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void a_script_in_a_folder_of_sources_that_loads_nothing_is_not_reported() {
        folder.with("slides.md", "---\nscripts: src/main.js\n---\n# T")
                .with("src/main.js", "document.title = 'Solution.java'")
                .with("src/Solution.java", "x");
        assertThat(folder.problems()).isEmpty();
        assertThat(copied()).containsExactly("src/main.js");
    }

    private List<String> copied() {
        return site().assets().keySet().stream()
                .filter(path -> !path.matches("_course/(?!files|hidden).*"))
                .toList();
    }

    private Site site() {
        var resources = new Resources(getClass().getClassLoader());
        var settings = new SiteSettings("T", "", Optional.empty(), new PageSettings("en", true));
        return new SiteBuilder(settings, folder.files(), resources).build(folder.course(resources));
    }
}
