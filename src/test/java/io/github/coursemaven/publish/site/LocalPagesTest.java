package io.github.coursemaven.publish.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import io.github.coursemaven.base.output.Content;
import io.github.coursemaven.publish.render.PageSettings;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** HTML pages of the author's own, which slides show or link to. */
class LocalPagesTest {

    private static final String PAGE =
            """
            <!doctype html>
            <html><head>
            <meta charset="utf-8">
            <link rel="stylesheet" href="css/a.css">
            <link rel="icon" href="icon.svg">
            <link rel="canonical" href="gone/index.html">
            <script src="app.js?v=1"></script>
            <script type="module" src="module.js"></script>
            <style>body { background: url(img/b.png) }</style>
            </head><body>
            <img src="img/c%20d.png" srcset="img/1.png 1x, img/2.png 2x" alt="">
            <iframe src="inner/inner.html"></iframe>
            <a href="two.html#x">two</a> <a href="files/lab.zip">lab</a> <a href="#here">here</a>
            <a href="https://example.org/">elsewhere</a> <a href="javascript:void(0)">script</a>
            <form action="/login"></form><div data-src="{x}" data-src="gone.png"></div>
            </body></html>
            """;

    @TempDir
    Path above;

    private CourseFolder folder;

    @BeforeEach
    void makeCheckout() {
        folder = CourseFolder.in(above.resolve("checkout")).including("**/slides.md", "**/other.md");
        List.of("css/more.css", "icon.svg", "app.js", "img/b.png", "img/c d.png", "img/1.png", "img/2.png", "img/e.png")
                .forEach(file -> folder.with("page/" + file, "x"));
        folder.with("page/index.html", PAGE)
                .with("page/css/a.css", "@import 'more.css'; p { background: url(../img/e.png) }")
                .with(
                        "page/module.js",
                        "import { a } from './lib/a.js';\nexport * from \"./lib/b.js\";\nimport('./lib/c.js')")
                .with("page/lib/a.js", "import '../module.js'; // import './gone.js'")
                .with(
                        "page/lib/b.js",
                        "import x from 'bare'; /* import './gone.js' */ const s = \"import './gone.js'\";")
                .with("page/lib/c.js", "")
                .with("page/inner/inner.html", "<img src=deep.png><a href='../index.html'>up</a>")
                .with("page/inner/deep.png", "x")
                .with("page/two.html", "<p>2")
                .with("page/files/lab.zip", "x")
                .with("page/unused.png", "x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<iframe src=\"page/index.html\"></iframe>",
                "[demo](page/index.html)",
                "[demo](page/)",
                "<!-- .slide: data-background-iframe=\"page/index.html\" -->\n\nx",
                "<object data=\"page/index.html?a=1\"></object>"
            })
    void a_page_brings_what_it_needs(String slide) throws IOException {
        folder.with("slides.md", slide);
        assertThat(folder.problems()).isEmpty();
        assertThat(copied())
                .containsExactly(
                        "page/app.js",
                        "page/css/a.css",
                        "page/css/more.css",
                        "page/files/lab.zip",
                        "page/icon.svg",
                        "page/img/1.png",
                        "page/img/2.png",
                        "page/img/b.png",
                        "page/img/c d.png",
                        "page/img/e.png",
                        "page/index.html",
                        "page/inner/deep.png",
                        "page/inner/inner.html",
                        "page/lib/a.js",
                        "page/lib/b.js",
                        "page/lib/c.js",
                        "page/module.js",
                        "page/two.html");
        assertThat(text("page/index.html")).isEqualTo(PAGE);
        assertThat(site().page("slides.html").needs()).contains("page/inner/deep.png", "page/lib/c.js");
    }

    @Test
    void what_scripts_of_a_page_load_and_nobody_copies_is_reported() {
        folder.with("slides.md", "<iframe src=\"frame/index.html\" title=\"a\"></iframe>")
                .with(
                        "frame/index.html",
                        "<script>fetch('data.json'); fetch('gone.json')</script><script src=\"js/app.js\"></script><img src=\"a.png\" alt=\"a\">")
                .with("frame/js/app.js", "fetch('more.csv'); load('a.png'); import('./x.js')")
                .with("frame/js/x.js", "")
                .with("frame/a.png", "x")
                .with("frame/more.csv", "x")
                .with("frame/data.json", "{}");

        assertThat(folder.problems())
                .containsExactly(
                        "frame/index.html: 'frame/index.html' seems to load 'data.json', which is not copied;"
                                + " name a folder with them in 'staticDirs' [script-loads-more]",
                        "frame/js/app.js: 'frame/js/app.js' seems to load 'more.csv', './x.js', which are not copied;"
                                + " name a folder with them in 'staticDirs' [script-loads-more]");
    }

    @Test
    void what_a_static_folder_copies_is_not_lost() {
        folder.with("slides.md", "---\nstaticDirs: frame\n---\n<iframe src=\"frame/index.html\" title=\"a\"></iframe>")
                .with("frame/index.html", "<script>fetch('data.json')</script>")
                .with("frame/data.json", "{}");

        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void what_is_missing_is_reported_in_the_page() {
        folder.with("slides.md", "[demo](page/bad.html)")
                .with(
                        "page/bad.html",
                        "<link rel=stylesheet href=gone.css>\n<p><img src='gone.png'>\n<script type=module src='m.js'></script><a href=\"gone.html\">x</a>")
                .with("page/m.js", "\nimport './gone.js'");
        assertThat(folder.problems())
                .containsExactly(
                        "page/bad.html:1:27: 'gone.css' does not exist [missing-file]",
                        "page/bad.html:2:14: 'gone.png' does not exist [missing-file]",
                        "page/bad.html:3:50: 'gone.html' does not exist [missing-file]",
                        "page/m.js:2:9: './gone.js' does not exist [missing-file]");
    }

    @Test
    void addresses_are_rewritten_where_files_have_another_place() throws IOException {
        folder.with("docs/slides.md", "[demo](a.html)")
                .with("docs/other.md", "# O")
                .with(
                        "docs/a.html",
                        "<img src=/img/x.png alt='é'> <img src='../look/y.png?a&amp;b'><a title=\"<\" href=other.md#/1>o</a> <a href='&#46;/z.pdf'>z</a>")
                .with("docs/img/x.png", "x")
                .with("docs/z.pdf", "x")
                .with("look/y.png", "x")
                .searchedIn("docs");
        assertThat(text("a.html"))
                .isEqualTo(
                        "<img src=img/x.png alt='é'> <img src='_course/files/look/y.png?a&amp;b'><a title=\"<\" href=other.html#/1>o</a> <a href='&#46;/z.pdf'>z</a>");
        assertThat(copied()).containsExactly("_course/files/look/y.png", "a.html", "img/x.png", "z.pdf");
        assertThat(folder.problems())
                .containsExactly(
                        "a.html:1:10: '/img/x.png' begins at the root of the course; write a path relative to this file [site-absolute]");
    }

    @Test
    void a_base_says_where_paths_begin() {
        folder.with("slides.md", "[a](a.html) [b](b.html)")
                .with("a.html", "<base href='page/x'><img src=icon.svg>")
                .with("b.html", "<base href='https://example.org/'><img src=gone.svg>");
        assertThat(folder.problems()).isEmpty();
        assertThat(copied()).containsExactly("a.html", "b.html", "page/icon.svg");
    }

    @ParameterizedTest
    @CsvSource({
        "page/,   <base href=page/>, <img src=icon.svg><img src=../_course/files/look/y.png>",
        "/page/,  <base href=./>,    <img src=page/icon.svg><img src=_course/files/look/y.png>",
        "../docs/page/, <base href=./>, <img src=page/icon.svg><img src=_course/files/look/y.png>"
    })
    void a_base_stays_in_step_with_the_addresses(String base, String published, String images) throws IOException {
        folder.with("docs/slides.md", "[a](sub.html)")
                .with("docs/sub.html", "<base href=" + base + "><img src=icon.svg><img src=../../look/y.png>")
                .with("docs/page/icon.svg", "x")
                .with("look/y.png", "x")
                .searchedIn("docs");
        assertThat(folder.problems()).isEmpty();
        assertThat(text("sub.html")).isEqualTo(published + images);
    }

    @Test
    void a_base_does_not_cover_what_is_loaded_before_it() {
        folder.with("slides.md", "[a](a.html) [b](b.html)")
                .with("a.html", "<p><img src=icon.svg><a href=two.html>2</a><base href=page/><img src=app.js>")
                .with("icon.svg", "x")
                .with("b.html", "<p><img src=icon.svg><a href=gone.html>2</a><base href=https://example.org/>");
        assertThat(folder.problems()).isEmpty();
        assertThat(copied()).containsExactly("a.html", "b.html", "icon.svg", "page/app.js", "page/two.html");
    }

    @Test
    void a_whole_site_does_not_come_along() {
        folder.with("slides.md", "[api](api/0.html)\n\n[demo](page/two.html)");
        for (var number = 0; number < 150; number++) {
            folder.with(
                            "api/" + number + ".html",
                            "<a href=" + (number + 1) % 150 + ".html>next</a><img src=" + number + ".png>")
                    .with("api/" + number + ".png", "x");
        }
        assertThat(folder.problems())
                .containsExactly(
                        "slides.md:1:7: 'api/0.html' leads to more than 100 pages or 1,000 files, so not all of them are copied; name the folder in 'staticDirs' [many-pages]");
        assertThat(copied())
                .contains("api/99.html", "api/99.png")
                .doesNotContain("api/101.html")
                .hasSize(201);
    }

    @Test
    void too_many_pages_are_reported_once_for_each_page() {
        folder.with("slides.md", "[a](api/0.html)\n\n[b](api/0.html)\n\n[c](page/two.html)")
                .with("other.md", "[d](api/0.html)");
        for (var number = 0; number < 150; number++) {
            folder.with("api/" + number + ".html", "<a href=" + (number + 1) % 150 + ".html>next</a>");
        }
        assertThat(folder.problems())
                .containsExactly(
                        "other.md:1:5: 'api/0.html' leads to more than 100 pages or 1,000 files, so not all of them are copied; name the folder in 'staticDirs' [many-pages]");
    }

    @Test
    void a_page_that_is_too_large_is_reported_once_and_copied_as_it_is() {
        var large = "<img src=a.png>" + " ".repeat(2_000_000);
        folder.with("slides.md", "[a](large.html) [b](large.html) [c](just.html)")
                .with("large.html", large)
                .with("a.png", "x")
                .with("just.html", large.substring(0, 2_000_000 - 27) + "<a href=deep/more.html></a>")
                .with("deep/more.html", large);
        var fault =
                " is larger than 2 MB, so it is not searched for files that it needs; if it needs any, name their folder in"
                        + " 'staticDirs' [large-page]";
        assertThat(folder.problems())
                .containsExactly(
                        "just.html:1:1999982: 'deep/more.html'" + fault, "slides.md:1:5: 'large.html'" + fault);
        assertThat(copied()).containsExactly("a.png", "deep/more.html", "just.html", "large.html");
    }

    @Test
    void a_page_of_two_decks_finds_the_assets_of_both() {
        folder.with("one/slides.md", "[p](../page/both.html)")
                .with("one/q.svg", "x")
                .with("two/slides.md", "[p](../page/both.html)")
                .with("two/r.svg", "x")
                .with("page/both.html", "<img src=_assets/q.svg><img src=_assets/r.svg><img src=_assets/s.svg>");
        assertThat(folder.problems())
                .containsExactly(
                        "page/both.html:1:56: '_assets/s.svg' does not exist, nor does 's.svg' in the folder of a deck or its configuration, or at the root of the course [missing-file]");
        assertThat(copied()).containsExactly("page/_assets/q.svg", "page/_assets/r.svg", "page/both.html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16BE", "UTF-16LE"})
    void a_page_in_utf_16_is_read(String charset) throws IOException {
        folder.with("docs/slides.md", "[p](p.html)")
                .with(
                        "docs/p.html",
                        "\uFEFF<meta charset=utf-8>ü<img src=/x.png><img src=gone.png>"
                                .getBytes(Charset.forName(charset)))
                .with("docs/x.png", "x")
                .searchedIn("docs");
        assertThat(folder.problems())
                .containsExactly(
                        "p.html:1:31: '/x.png' begins at the root of the course; write a path relative to this file [site-absolute]",
                        "p.html:1:47: 'gone.png' does not exist [missing-file]");
        assertThat(copied()).containsExactly("p.html", "x.png");
        assertThat(text("p.html")).isEqualTo("\uFEFF<meta charset=utf-8>ü<img src=x.png><img src=gone.png>");
    }

    @Test
    void a_page_that_is_nested_very_deeply_is_read() {
        folder.with("slides.md", "[p](p.html)")
                .with("p.html", "<div>".repeat(20_000) + "\n<img src=page/icon.svg><img src=gone.png>");
        assertThat(folder.problems()).containsExactly("p.html:2:33: 'gone.png' does not exist [missing-file]");
        assertThat(copied()).containsExactly("p.html", "page/icon.svg");
    }

    @Test
    void a_page_in_a_folder_that_is_copied_whole_is_left_as_it_is() {
        folder.with("slides.md", "---\nstaticDirs: api\n---\n[api](api/index.html)")
                .with("api/index.html", "<img src=gone.png><a href=two.html>2</a>")
                .with("api/two.html", "");
        assertThat(folder.problems()).isEmpty();
        assertThat(copied()).containsExactly("api/index.html", "api/two.html");
    }

    @Test
    void the_output_of_the_build_is_not_copied_into_itself() {
        folder.with(
                        "slides.md",
                        "<iframe src=\"target/site/slides/index.html\"></iframe>\n\n[a](alias.html) [s](target/site/slides/)\n\n[site](target/site/index.html)")
                .with("target/site/slides/index.html", "<img src=a.png>")
                .with("target/site/slides/a.png", "x")
                .with(
                        "target/site/index.html",
                        "<a href=apidocs/index.html>api</a><iframe src=slides/index.html></iframe>")
                .with("target/site/apidocs/index.html", "<img src=duke.png>")
                .with("target/site/apidocs/duke.png", "x")
                .withLink("alias.html", "target/site/slides/index.html")
                .leavingOut("target")
                .writtenTo("target/site/slides", "index.html", "a.png");
        assertThat(copied())
                .containsExactly(
                        "target/site/apidocs/duke.png", "target/site/apidocs/index.html", "target/site/index.html");
        var fault = " is in the output of this build, which is never copied into itself; name a file of the sources"
                + " [escapes-checkout]";
        assertThat(folder.problems())
                .containsExactly(
                        "slides.md:1:14: 'target/site/slides/index.html'" + fault,
                        "slides.md:3:5: 'alias.html'" + fault,
                        "slides.md:3:21: 'target/site/slides/'" + fault,
                        "target/site/index.html:1:47: 'slides/index.html'" + fault);
    }

    @Test
    void what_other_goals_write_into_the_output_folder_is_theirs() {
        folder.with(
                        "slides.md",
                        "---\nstaticDirs: target/site/apidocs\n---\n[api](target/site/apidocs/index.html) [s](target/site/slides.html)\n\n"
                                + "[jacoco](target/site/jacoco/) [pdf](target/site/pdf/) [later](target/site/xref/Main.html)")
                .with("target/site/slides.html", "x")
                .with("target/site/pdf/index.html", "x")
                .with("target/site/apidocs/index.html", "<img src=duke.png>")
                .with("target/site/apidocs/duke.png", "x")
                .with("target/site/apidocs/search.json", "x")
                .with("target/site/jacoco/index.html", "x")
                .writtenTo("target/site", "slides.html", "pdf/index.html");
        assertThat(copied())
                .containsExactly(
                        "target/site/apidocs/duke.png",
                        "target/site/apidocs/index.html",
                        "target/site/apidocs/search.json",
                        "target/site/jacoco/index.html");
        var fault = " is in the output of this build, which is never copied into itself; name a file of the sources"
                + " [escapes-checkout]";
        assertThat(folder.problems())
                .containsExactly(
                        "slides.md:4:43: 'target/site/slides.html'" + fault,
                        "slides.md:6:37: 'target/site/pdf/'" + fault,
                        "slides.md:6:63: 'target/site/xref/Main.html' does not exist [missing-file]");
    }

    @Test
    void nothing_hidden_and_nothing_from_outside_comes_along() {
        CourseFolder.in(above).with("secret.txt", "x");
        folder.with("slides.md", "[a](a.html)")
                .with(".env", "x")
                .with(
                        "a.html",
                        "<img src=../secret.txt><img src=.env><iframe src='leak.html'></iframe><script type=module src=m.js></script>")
                .with("m.js", "import '../secret.txt'")
                .withLink("leak.html", "../secret.txt");
        assertThat(copied()).containsExactly("a.html", "m.js");
        assertThat(folder.problems())
                .extracting(line -> line.replaceFirst(".*\\[", "["))
                .containsExactly(
                        "[escapes-checkout]", "[escapes-checkout]", "[escapes-checkout]", "[escapes-checkout]");
    }

    @Test
    void a_presentation_of_reveal_js_brings_its_backgrounds() {
        folder.with("slides.md", "[a](a.html)")
                .with("a.html", "<div class=reveal><div class=slides><section data-background-image=page/icon.svg>")
                .with("b.html", "");
        assertThat(copied()).containsExactly("a.html", "page/icon.svg");
    }

    private List<String> copied() {
        return site().assets().keySet().stream()
                .filter(path -> !path.matches("_course/(?!files|hidden).*"))
                .toList();
    }

    private String text(String path) throws IOException {
        try (var in = site().files().getOrDefault(path, new Content.Text("")).open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Site site() {
        var resources = new Resources(getClass().getClassLoader());
        var settings = new SiteSettings("T", "", Optional.empty(), new PageSettings("en", true));
        return new SiteBuilder(settings, folder.files(), resources).build(folder.course(resources));
    }
}
