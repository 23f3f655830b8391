package io.github.coursemaven.course.options;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.course.options.StyleFile.Bundled;
import io.github.coursemaven.course.options.StyleFile.InCourse;
import io.github.coursemaven.course.options.StyleFile.OnClassPath;
import io.github.coursemaven.course.options.StyleFile.Remote;
import io.github.coursemaven.publish.site.Resources;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StyleFinderTest {

    @TempDir
    Path above;

    private CourseFolder folder;

    @BeforeEach
    void makeCheckout() {
        folder = CourseFolder.in(above.resolve("checkout"));
    }

    @Test
    void a_URL_without_a_scheme_works_in_pages_that_are_opened_as_files() {
        assertThat(style("css: //example.org/a.css").css()).containsExactly(new Remote("https://example.org/a.css"));
    }

    @Test
    void a_style_sheet_that_is_named_twice_is_loaded_once_where_it_is_named_last() {
        folder.with("css/own.css", "")
                .with("two.css", "")
                .with("reveal-md.json", "{\"css\": [\"css/own.css\"]}")
                .with("slides.md", "---\ncss: two.css, +css/own.css\n---\n# T");

        assertThat(folder.deck("slides.md").style().css())
                .containsExactly(new InCourse(folder.file("two.css")), new InCourse(folder.file("css/own.css")));
    }

    @Test
    void a_script_that_is_named_twice_runs_once() {
        assertThat(style("scripts: 'https://example.org/a.js, https://example.org/b.js, https://example.org/a.js'")
                        .scripts())
                .containsExactly(new Remote("https://example.org/a.js"), new Remote("https://example.org/b.js"));
    }

    @Test
    void a_deck_that_names_nothing_is_black_with_zenburn() {
        assertThat(style("lang: en"))
                .isEqualTo(new DeckStyle(
                        new Bundled("theme/black.css"),
                        new Bundled("highlight/base16/zenburn.css"),
                        java.util.List.of(),
                        java.util.List.of(),
                        java.util.List.of(),
                        java.util.Optional.empty(),
                        java.util.List.of(),
                        java.util.List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"white", "solarized", "black-contrast", "moon"})
    void a_theme_of_reveal_js_comes_with_the_plugin(String theme) {
        assertThat(style("theme: " + theme).theme()).isEqualTo(new Bundled("theme/" + theme + ".css"));
    }

    @ParameterizedTest
    @CsvSource({
        "github,               highlight/github.css",
        "monokai,              highlight/monokai.css",
        "base16/zenburn,       highlight/base16/zenburn.css",
        "zenburn,              highlight/base16/zenburn.css",
        "solarized-light,      highlight/base16/solarized-light.css",
        "base16/github,        highlight/base16/github.css",
        "base16/atom-one-dark, highlight/atom-one-dark.css",
    })
    void a_highlight_theme_is_found_with_and_without_its_folder(String theme, String file) {
        assertThat(style("highlightTheme: " + theme).highlightTheme()).isEqualTo(new Bundled(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/a.css", "http://example.org/a.css"})
    void a_URL_is_left_to_the_browser(String url) {
        assertThat(style("theme: " + url).theme()).isEqualTo(new Remote(url));
        assertThat(style("css: " + url).css()).containsExactly(new Remote(url));
    }

    @Test
    void a_file_is_looked_for_beside_the_deck_then_at_the_search_root_then_at_the_base_directory() {
        folder.with("src/docs/beside.css", "")
                .with("src/beside.css", "")
                .with("src/root.css", "")
                .with("root.css", "")
                .with("base.css", "")
                .searchedIn("src");
        folder.with("src/docs/slides.md", "---\ncss: beside.css, root.css, base.css\n---\n# T");
        assertThat(folder.deck("docs/slides.md").style().css())
                .containsExactly(
                        new InCourse(folder.file("src/docs/beside.css")),
                        new InCourse(folder.file("src/root.css")),
                        new InCourse(folder.file("base.css")));
    }

    @Test
    void a_file_is_also_looked_for_in_the_folders_above_the_deck_where_reveal_md_may_have_been_started() {
        folder.with("talks/assets/own.css", "")
                .with("talks/2024/assets/near.css", "")
                .with("talks/assets/near.css", "")
                .with("talks/2024/first/slides.md", "---\ncss: assets/own.css, assets/near.css\n---\n# T");
        assertThat(folder.deck("talks/2024/first/slides.md").style().css())
                .containsExactly(
                        new InCourse(folder.file("talks/assets/own.css")),
                        new InCourse(folder.file("talks/2024/assets/near.css")));
    }

    @ParameterizedTest
    @ValueSource(strings = {".git/config", ".env"})
    void a_file_that_is_never_published_is_refused_wherever_it_is(String name) {
        folder.with(name, "x").with("docs/slides.md", "---\ncss: " + name + "\nstaticDirs: .git\n---\n# T");
        folder.with(".git/x", "x");
        assertThat(folder.problems())
                .containsExactly(
                        "docs/slides.md:2:6: '" + name
                                + "' is a hidden file, which is never published; give it another name [escapes-checkout]",
                        "docs/slides.md:3:13: '.git' is a hidden file, which is never published; give it another name [escapes-checkout]");
    }

    @Test
    void a_file_that_a_configuration_file_names_is_looked_for_beside_that() {
        folder.with("a/reveal-md.json", "{css: 'own.css'}")
                .with("a/own.css", "")
                .with("a/b/own.css", "")
                .with("a/b/slides.md", "# T");
        assertThat(folder.deck("a/b/slides.md").style().css()).containsExactly(new InCourse(folder.file("a/own.css")));
    }

    @Test
    void a_theme_may_be_a_file_of_the_course() {
        folder.with("docs/css/own.css", "");
        assertThat(style("theme: css/own.css").theme()).isEqualTo(new InCourse(folder.file("docs/css/own.css")));
    }

    @Test
    void a_path_that_begins_with_a_slash_begins_at_the_search_root() {
        folder.with("css/own.css", "");
        assertThat(style("css: /css/own.css").css()).containsExactly(new InCourse(folder.file("css/own.css")));
    }

    @Test
    void a_path_that_begins_with_a_slash_may_also_begin_at_the_configuration() {
        folder.with("a/reveal.json", "{}")
                .with("a/css/own.css", "")
                .with("a/b/slides.md", "---\ncss: /css/own.css, /css/root.css, /b/slides.css\n---\n# T")
                .with("a/css/root.css", "")
                .with("css/root.css", "");
        assertThat(folder.deck("a/b/slides.md").style().css())
                .containsExactly(new InCourse(folder.file("a/css/own.css")), new InCourse(folder.file("css/root.css")));
        assertThat(folder.problems())
                .containsExactly("a/b/slides.md:2:35: '/b/slides.css' does not exist [missing-file]");
    }

    @Test
    void a_path_that_begins_with_a_slash_in_a_configuration_file_may_begin_beside_it() {
        folder.with("a/reveal-md.json", "{theme: '/css/own.css'}")
                .with("a/css/own.css", "")
                .with("a/b/slides.md", "# T");
        assertThat(folder.deck("a/b/slides.md").style().theme()).isEqualTo(new InCourse(folder.file("a/css/own.css")));
    }

    @Test
    void a_query_is_not_a_part_of_the_name() {
        folder.with("docs/own.css", "");
        assertThat(style("css: own.css?v=1").css()).containsExactly(new InCourse(folder.file("docs/own.css")));
    }

    @Test
    void a_style_may_come_in_a_jar_on_the_class_path() throws IOException {
        var jar =
                CourseFolder.in(above.resolve("jar")).with("look/brand.css", "").with("own.css", "");
        folder.with("docs/own.css", "").with("docs/slides.md", "---\ncss: [look/brand.css, own.css]\n---\n# T");
        try (var classPath = new URLClassLoader(new URL[] {url(jar)})) {
            assertThat(folder.course(new Resources(classPath))
                            .decks()
                            .get(0)
                            .style()
                            .css())
                    .containsExactly(new OnClassPath("look/brand.css"), new InCourse(folder.file("docs/own.css")));
        }
    }

    @Test
    void lists_may_be_written_with_commas() {
        folder.with("docs/a.css", "").with("docs/b.css", "").with("docs/c.js", "");
        var style = style("css: a.css , b.css,\nscripts: [c.js]");
        assertThat(style.css())
                .containsExactly(new InCourse(folder.file("docs/a.css")), new InCourse(folder.file("docs/b.css")));
        assertThat(style.scripts()).containsExactly(new InCourse(folder.file("docs/c.js")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    theme: withe           | 2:8: 'withe' is neither a theme nor a file of the course; did you mean 'white'? [unknown-theme]
                    highlightTheme: gitub  | 2:17: 'gitub' is neither a theme nor a file of the course; did you mean 'github'? [unknown-highlight-theme]
                    highlightTheme: qqqqqq | 2:17: 'qqqqqq' is neither a theme nor a file of the course; see the styles of highlight.js [unknown-highlight-theme]
                    theme: gone.css        | 2:8: 'gone.css' does not exist [missing-file]
                    css: gone.css          | 2:6: 'gone.css' does not exist [missing-file]
                    css: own.css own.css   | 2:6: 'own.css own.css' does not exist; to name several files, write commas between them [missing-file]
                    css: owm.css           | 2:6: 'owm.css' does not exist; did you mean 'own.css'? [missing-file]
                    css: Own.css           | 2:6: 'Own.css' is spelt 'own.css' on disk; use that spelling, because most web servers tell the two apart [case-mismatch]
                    css: ../../x.css       | 2:6: '../../x.css' is outside the checkout; copy the file in, or link to a URL [escapes-checkout]
                    css: .env              | 2:6: '.env' is a hidden file, which is never published; give it another name [escapes-checkout]
                    css: .env/a.css        | 2:6: '.env/a.css' is a hidden file, which is never published; give it another name [escapes-checkout]
                    css: ../.git/x.css     | 2:6: '../.git/x.css' is a hidden file, which is never published; give it another name [escapes-checkout]
                    css: .reveal/notes.txt | 2:6: '.reveal/notes.txt' is a hidden file, which is never published; give it another name [escapes-checkout]
                    css: .reveal/server.key | 2:6: '.reveal/server.key' is a hidden file, which is never published; give it another name [escapes-checkout]
                    css: .reveal/css.pem   | 2:6: '.reveal/css.pem' is a hidden file, which is never published; give it another name [escapes-checkout]
                    css: sub               | 2:6: 'sub' is a folder, not a file [missing-file]
                    scripts: gone.js       | 2:10: 'gone.js' does not exist [missing-file]
                    """,
            quoteCharacter = '`')
    void each_complaint_is_reported_where_the_name_is_written(String yaml, String problem) {
        folder.with("docs/own.css", "").with("docs/sub/x", "");
        Stream.of(
                        "docs/.env/a.css",
                        ".git/x.css",
                        "docs/.reveal/notes.txt",
                        "docs/.reveal/server.key",
                        "docs/.reveal/css.pem")
                .forEach(secret -> folder.with(secret, "x"));
        folder.with("docs/slides.md", "---\n" + yaml + "\n---\n# T");
        assertThat(folder.deck("docs/slides.md").problems())
                .extracting(Problem::toString)
                .containsExactly("docs/slides.md:" + problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {".reveal-md/styles.css", ".styles.css", "a/.b/.c/d.css", "../.reveal-md/styles.css"})
    void a_style_sheet_that_a_setting_names_may_be_hidden(String css) {
        folder.with("docs/a/x", "");
        var file = new InCourse(folder.file("docs").resolve(css).normalize());
        folder.with(folder.file("").relativize(file.path()).toString(), "");
        assertThat(style("css: " + css).css()).containsExactly(file);
        assertThat(style("theme: " + css).theme()).isEqualTo(file);
        assertThat(style("highlightTheme: " + css).highlightTheme()).isEqualTo(file);
    }

    @Test
    void a_script_or_icon_that_a_setting_names_may_be_hidden() {
        folder.with("docs/.reveal/mermaid.min.js", "").with("docs/.reveal/icon.svg", "");
        var style = style("scripts: .reveal/mermaid.min.js\nfavicon: .reveal/icon.svg");
        assertThat(style.scripts())
                .extracting(script -> ((InCourse) script).path())
                .containsExactly(folder.file("docs/.reveal/mermaid.min.js"));
        assertThat(style.favicon()).contains(new InCourse(folder.file("docs/.reveal/icon.svg")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"css: .\\own.css", "css: css\\..\\own.css", "css: ..\\docs\\own.css", "css: '.\\own.css?v=1'"})
    void a_path_in_a_setting_may_have_backslashes_as_in_reveal_md(String yaml) {
        folder.with("docs/own.css", "").with("docs/css/x", "");
        assertThat(style(yaml).css()).containsExactly(new InCourse(folder.file("docs/own.css")));
        assertThat(folder.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ..\\..\\x.css        | '..\\..\\x.css' is outside the checkout; copy the file in, or link to a URL [escapes-checkout]
                    .\\gone.css          | '.\\gone.css' does not exist [missing-file]
                    \\\\server\\own.css   | '\\\\server\\own.css' is a path in a Windows network; copy the file into the course, and write its path there [backslash]
                    /\\server\\own.css   | '/\\server\\own.css' is a path in a Windows network; copy the file into the course, and write its path there [backslash]
                    C:\\own.css          | 'C:\\own.css' is a Windows path; use a path relative to the deck, with '/' [bad-scheme]
                    .%5Cown.css         | '.\\own.css' has backslashes; write './own.css' [backslash]
                    """,
            quoteCharacter = '`')
    void backslashes_do_not_lead_out_of_the_checkout(String css, String problem) {
        folder.with("docs/slides.md", "---\ncss: " + css + "\n---\n# T");
        assertThat(folder.deck("docs/slides.md").problems())
                .extracting(Problem::toString)
                .containsExactly("docs/slides.md:2:6: " + problem);
    }

    @ParameterizedTest
    @CsvSource({
        "theme, own, own.css",
        "theme, ./own, ./own.css",
        "theme, Own, own.css",
        "theme, brand, ../css/brand.css",
        "theme, css/brand, css/brand.css",
        "theme, ownn, own.css",
        "theme, blak, black",
        "theme, sub/white, sub/white.css",
        "highlightTheme, own, own.css"
    })
    void a_style_sheet_that_has_the_name_of_an_unknown_theme_was_probably_meant(String key, String name, String meant) {
        folder.with("docs/own.css", "").with("css/brand.css", "").with("docs/sub/white.css", "");
        folder.with("docs/slides.md", "---\n" + key + ": " + name + "\n---\n# T");
        assertThat(folder.deck("docs/slides.md").problems())
                .extracting(Problem::message)
                .containsExactly(
                        "'" + name + "' is neither a theme nor a file of the course; did you mean '" + meant + "'?");
    }

    @Test
    void an_unknown_theme_without_a_near_one_is_reported_with_a_list_of_all() {
        folder.with("docs/slides.md", "---\ntheme: qqqqqqq\n---\n# T");
        assertThat(folder.deck("docs/slides.md").problems())
                .extracting(Problem::message)
                .containsExactly("'qqqqqqq' is neither a theme nor a file of the course; the themes are beige, black,"
                        + " black-contrast, blood, dracula, league, moon, night, serif, simple, sky, solarized, white,"
                        + " white-contrast, white_contrast_compact_verbatim_headers");
    }

    @Test
    void a_deck_with_an_unknown_theme_gets_the_default_one() {
        assertThat(style("theme: qqqqqqq").theme()).isEqualTo(new Bundled("theme/black.css"));
    }

    private DeckStyle style(String yaml) {
        return folder.with("docs/slides.md", "---\n" + yaml + "\n---\n# T")
                .deck("docs/slides.md")
                .style();
    }

    private static URL url(CourseFolder jar) throws MalformedURLException {
        return jar.file("").toUri().toURL();
    }
}
