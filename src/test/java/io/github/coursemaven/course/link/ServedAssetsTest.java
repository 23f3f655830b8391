package io.github.coursemaven.course.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import io.github.coursemaven.base.output.Content;
import io.github.coursemaven.publish.render.PageSettings;
import io.github.coursemaven.publish.site.Resources;
import io.github.coursemaven.publish.site.SiteBuilder;
import io.github.coursemaven.publish.site.SiteSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** reveal-md serves the folder that it is started in as {@code _assets}; decks name files that way. */
class ServedAssetsTest {

    @TempDir
    Path above;

    private CourseFolder folder;

    @BeforeEach
    void makeCheckout() {
        folder = CourseFolder.in(above.resolve("checkout")).including("**/*.md");
    }

    @ParameterizedTest
    @CsvSource({
        "_assets/qr.svg,        docs/_assets/qr.svg",
        "./_assets/qr.svg,      docs/_assets/qr.svg",
        "../_assets/qr.svg,     _assets/qr.svg",
        "_assets/./qr.svg,      docs/_assets/qr.svg",
        "_assets/qr.svg?v=1,    docs/_assets/qr.svg",
        "_assets/sub/a%20b.svg, docs/_assets/sub/a b.svg",
        "_assets/root.svg,      docs/_assets/root.svg",
        "../_assets/root.svg,   _assets/root.svg",
        "_assets/docs/qr.svg,   docs/_assets/docs/qr.svg"
    })
    void a_file_beside_the_deck_or_at_the_root_is_where_reveal_md_serves_it(String written, String path)
            throws IOException {
        folder.with("docs/qr.svg", "x").with("docs/sub/a b.svg", "x").with("root.svg", "x");
        folder.with("docs/a.md", "![q](" + written + ")");
        assertThat(folder.problems()).isEmpty();
        assertThat(page("docs/a.html")).contains("<img src=\"" + written + "\" alt=\"q\"");
        assertThat(page(path)).isEqualTo("x");
    }

    @Test
    void above_the_root_of_the_course_the_file_itself_is_named() throws IOException {
        folder.with("docs/a.md", "![q](../_assets/qr.svg)")
                .with("docs/qr.svg", "x")
                .searchedIn("docs");
        assertThat(page("a.html")).contains("<img src=\"qr.svg\" alt=\"q\"");
    }

    @Test
    void a_path_from_the_root_is_found_too() throws IOException {
        folder.with("docs/a.md", "![q](/_assets/root.svg)").with("root.svg", "x");
        assertThat(folder.problems())
                .containsExactly(
                        "docs/a.md:1:6: '/_assets/root.svg' begins at the root of the course; write a path relative to this file [site-absolute]");
        assertThat(page("docs/a.html")).contains("<img src=\"../_assets/root.svg\"");
    }

    @Test
    void every_syntax_of_a_deck_can_name_it() throws IOException {
        folder.with("x.jpg", "x").with("talks/reveal-md.json", "{}").with("talks/y.png", "y");
        folder.with(
                "talks/one/a.md",
                """
                ---
                revealOptions: {parallaxBackgroundImage: /_assets/x.jpg}
                ---
                <!-- .slide: data-background-image="_assets/x.jpg" -->
                <img src="_assets/x.jpg" style="background: url('_assets/y.png')">
                <video poster="_assets/x.jpg"></video>
                <style>.a { background: url(/_assets/y.png) }</style>
                """);
        assertThat(folder.problems())
                .extracting(line -> line.replaceFirst(".*\\[", "["))
                .containsExactly("[site-absolute]", "[site-absolute]");
        assertThat(page("talks/one/a.html"))
                .contains("data-background-image=\"_assets/x.jpg\"")
                .contains("<img src=\"_assets/x.jpg\" style=\"background: url('_assets/y.png')\"")
                .contains("poster=\"_assets/x.jpg\"")
                .contains("url(../../_assets/y.png)")
                .contains("\"parallaxBackgroundImage\":\"../../_assets/x.jpg\"");
        assertThat(page("talks/one/_assets/x.jpg")).isEqualTo("x");
        assertThat(page("_assets/x.jpg")).isEqualTo("x");
        assertThat(page("talks/one/_assets/y.png")).isEqualTo("y");
        assertThat(page("_assets/y.png")).isEqualTo("y");
    }

    @Test
    void a_style_sheet_can_name_it() throws IOException {
        folder.with(
                        "docs/a.md",
                        "---\ncss: css/own.css\nassetsDir: _x\n---\n<link rel=\"stylesheet\" href=\"_x/two.css\">")
                .with("docs/css/own.css", "@import '/_x/docs/css/more.css'; a { b: url(../_x/img/x.png) }")
                .with("docs/css/more.css", "a { b: url(../img/x.png) }")
                .with("two.css", "a { b: url(_x/img/x.png) }")
                .with("docs/img/x.png", "x");
        assertThat(folder.problems())
                .containsExactly(
                        "docs/css/own.css:1:10: '/_x/docs/css/more.css' begins at the root of the course; write a path relative to this file [site-absolute]");
        assertThat(page("docs/css/own.css"))
                .isEqualTo("@import '../../_x/docs/css/more.css'; a { b: url(../_x/img/x.png) }");
        assertThat(page("docs/_x/img/x.png")).isEqualTo("x");
        assertThat(page("_x/docs/css/more.css")).isEqualTo("a { b: url(../../../docs/img/x.png) }");
        assertThat(page("docs/img/x.png")).isEqualTo("x");
        assertThat(page("docs/_x/two.css")).isEqualTo("a { b: url(../../_x/img/x.png) }");
        assertThat(page("_x/img/x.png")).isEqualTo("x");
    }

    @Test
    void a_folder_that_has_the_name_wins() throws IOException {
        folder.with("a.md", "![q](_assets/qr.svg)")
                .with("_assets/qr.svg", "own")
                .with("qr.svg", "x");
        assertThat(page("_assets/qr.svg")).isEqualTo("own");
    }

    @Test
    void where_reveal_md_was_started_wins_over_the_folder_of_the_deck() throws IOException {
        folder.with("reveal-md.json", "{}").with("docs/a.md", "![q](_assets/qr.svg)");
        folder.with("docs/qr.svg", "x").with("qr.svg", "root");
        assertThat(page("docs/_assets/qr.svg")).isEqualTo("root");
    }

    @ParameterizedTest
    @ValueSource(strings = {"_x", "/_x/", "./_x"})
    void another_name_can_be_set(String name) {
        folder.with("reveal-md.json", "{assetsDir: '" + name + "'}")
                .with("a/b.md", "![q](_x/qr.svg) ![r](_assets/qr.svg)");
        folder.with("qr.svg", "x");
        assertThat(folder.problems())
                .containsExactly(
                        "a/b.md:1:22: '_assets/qr.svg' does not exist; did you mean '../qr.svg'? [missing-file]");
    }

    @Test
    void a_file_that_is_nowhere_is_reported_with_the_places_where_it_could_be() {
        folder.with("docs/a.md", "![q](_assets/img/gone.png)");
        assertThat(folder.problems())
                .containsExactly(
                        "docs/a.md:1:6: '_assets/img/gone.png' does not exist, nor does 'img/gone.png' in the folder of a deck or its configuration, or at the root of the course [missing-file]");
    }

    @Test
    void another_letter_case_is_reported() {
        folder.with("docs/a.md", "![q](_assets/QR.svg)").with("docs/qr.svg", "x");
        assertThat(folder.problems())
                .containsExactly(
                        "docs/a.md:1:6: '_assets/QR.svg' is spelt 'qr.svg' on disk; use that spelling, because most web servers tell the two apart [case-mismatch]");
    }

    @Test
    void another_deck_is_found() throws IOException {
        folder.with("docs/a.md", "[b](_assets/docs/b.md)").with("docs/b.md", "# B");
        assertThat(page("docs/a.html")).contains("<a href=\"b.html\">");
    }

    @Test
    void two_decks_with_the_same_name_for_different_files_each_get_their_own() throws IOException {
        folder.with("one/reveal-md.json", "{}").with("one/qr.svg", "1").with("two/qr.svg", "2");
        folder.with("one/a.md", "![q](../_assets/qr.svg)").with("two/b.md", "![q](../_assets/qr.svg)");
        assertThat(folder.problems()).isEmpty();
        assertThat(page("one/a.html")).contains("<img src=\"../_assets/qr.svg\" alt=\"q\"");
        assertThat(page("_assets/qr.svg")).isEqualTo("1");
        assertThat(page("two/b.html")).contains("<img src=\"qr.svg\" alt=\"q\"");
        assertThat(page("two/qr.svg")).isEqualTo("2");
    }

    @Test
    void a_name_for_a_file_does_not_hide_one_in_a_static_folder() throws IOException {
        folder.with("docs/a.md", "---\nstaticDirs: _x\nassetsDir: _x\n---\n![q](_x/qr.svg) ![q](../_x/qr.svg)");
        folder.with("docs/qr.svg", "served").with("_x/qr.svg", "static").searchedIn("docs");
        assertThat(page("a.html")).contains("<img src=\"qr.svg\"").contains("<img src=\"_course/files/_x/qr.svg\"");
        assertThat(page("_x/qr.svg")).isEqualTo("static");
        assertThat(page("qr.svg")).isEqualTo("served");
        assertThat(page("_course/files/_x/qr.svg")).isEqualTo("static");
    }

    @Test
    void a_name_may_begin_like_the_folder_of_the_pages_own_files() throws IOException {
        folder.with("a.md", "---\nassetsDir: _course\n---\n![q](_course/theme/reveal.black.css) ![q](_course/x.svg)");
        folder.with("theme/reveal.black.css", "own").with("x.svg", "x");
        assertThat(page("_course/theme/reveal.black.css")).contains(".reveal");
        assertThat(page("theme/reveal.black.css")).isEqualTo("own");
        assertThat(page("a.html")).contains("<img src=\"theme/reveal.black.css\"");
    }

    private String page(String path) throws IOException {
        var resources = new Resources(getClass().getClassLoader());
        var settings = new SiteSettings("T", "", Optional.empty(), new PageSettings("en", true));
        var site = new SiteBuilder(settings, folder.files(), resources).build(folder.course(resources));
        assertThat(site.files()).containsKey(path);
        try (var in = site.files().getOrDefault(path, new Content.Text("")).open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
