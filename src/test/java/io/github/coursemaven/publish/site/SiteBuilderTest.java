package io.github.coursemaven.publish.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import io.github.coursemaven.base.output.Content;
import io.github.coursemaven.course.options.StyleFile;
import io.github.coursemaven.publish.render.Handout;
import io.github.coursemaven.publish.render.PageSettings;
import io.github.coursemaven.publish.render.PrintSize;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteBuilderTest {

    @TempDir
    Path above;

    private CourseFolder folder;

    @BeforeEach
    void makeCheckout() {
        folder = CourseFolder.in(above.resolve("checkout")).including("**/*.md");
    }

    @Test
    void the_tree_of_pages_mirrors_the_tree_of_sources() {
        folder.with("a.md", "# A").with("docs/1 x/b.md", "# B").with("docs/ä.md", "# C");
        assertThat(own()).containsExactly("a.html", "docs/1 x/b.html", "docs/ä.html", "index.html");
    }

    @Test
    void a_file_that_a_deck_refers_to_is_at_the_same_relative_place() {
        folder.with("docs/a.md", "![](img/x.png) [lab](Lab.java)")
                .with("docs/img/x.png", "x")
                .with("docs/Lab.java", "x")
                .with("docs/img/unused.png", "x");
        assertThat(own()).containsExactly("docs/Lab.java", "docs/a.html", "docs/img/x.png", "index.html");
        assertThat(attributes("docs/a.html", "section img", "src")).containsExactly("img/x.png");
    }

    @Test
    void a_path_from_the_folder_of_the_configuration_becomes_relative() {
        folder.with("docs/1/a.md", "---\ncss: /own.css\n---\n![](/img/x.png) [b](/2/b.md)")
                .with("docs/2/b.md", "# B")
                .with("docs/reveal-md.json", "{}")
                .with("docs/own.css", "h1 { background: url(/img/y.png) }")
                .with("docs/img/x.png", "x")
                .with("docs/img/y.png", "y");
        assertThat(attributes("docs/1/a.html", "section img", "src")).containsExactly("../img/x.png");
        assertThat(attributes("docs/1/a.html", "section a", "href")).containsExactly("../2/b.html");
        assertThat(text("docs/own.css")).isEqualTo("h1 { background: url(img/y.png) }");
    }

    @Test
    void of_two_files_with_one_place_the_first_deck_has_it_whichever_page_is_made_first() {
        folder.with("1/a.md", "![](/_assets/x.png)")
                .with("1/x.png", "1")
                .with("2/b.md", "![](/_assets/x.png)")
                .with("2/x.png", "2");
        assertThat(attributes("1/a.html", "section img", "src")).containsExactly("../_assets/x.png");
        assertThat(attributes("2/b.html", "section img", "src")).containsExactly("x.png");

        var alone = new SiteBuilder(settings(), folder.files(), resources()).slides(folder.course(), Path.of("2/b.md"));
        assertThat(Jsoup.parse(alone.page("2/b.html").html())
                        .select("section img")
                        .eachAttr("src"))
                .containsExactly("x.png");
    }

    @Test
    void files_are_copied_whatever_syntax_refers_to_them() {
        folder.with(
                        "a.md",
                        """
                        <!-- .slide: data-background-image="1.png, 2.png" -->
                        <video poster="3.png" src="4.mp4"></video> <object data="5.svg"></object>
                        <img srcset="6.png 1x, 7.png 2x" style="background: url(8.png)"> ![][r]

                        [r]: a%20b.png "title"
                        """)
                .with("1.png", "")
                .with("2.png", "")
                .with("3.png", "")
                .with("4.mp4", "")
                .with("5.svg", "")
                .with("6.png", "")
                .with("7.png", "")
                .with("8.png", "")
                .with("a b.png", "");
        assertThat(own())
                .containsExactly(
                        "1.png",
                        "2.png",
                        "3.png",
                        "4.mp4",
                        "5.svg",
                        "6.png",
                        "7.png",
                        "8.png",
                        "a b.png",
                        "a.html",
                        "index.html");
    }

    @Test
    void the_picture_in_the_browsers_tab_is_the_decks() {
        folder.with("a/a.md", "---\nfavicon: /img/icon.png\n---\n# A").with("img/icon.png", "");
        assertThat(attributes("a/a.html", "link[rel=icon]", "href")).containsExactly("../img/icon.png");
        assertThat(own()).contains("img/icon.png");
    }

    @Test
    void a_file_outside_the_search_root_gets_a_place_of_its_own() {
        folder.with("docs/x/a.md", "![](../../src/x.png?v=1#f)")
                .with("src/x.png", "x")
                .searchedIn("docs");
        assertThat(site().has("_course/files/src/x.png")).isTrue();
        assertThat(attributes("x/a.html", "section img", "src")).containsExactly("../_course/files/src/x.png?v=1#f");
    }

    @Test
    void a_hidden_style_sheet_gets_a_place_that_servers_send() {
        folder.with("docs/a.md", "---\ncss: [.reveal-md/styles.css, ../.look/all.css]\n---\n# A")
                .with(
                        "docs/.reveal-md/styles.css",
                        "@import 'more/.x.css'; a { b: url(img/x.png) } c { d: url(../y.png) }")
                .with("docs/.reveal-md/more/.x.css", "")
                .with("docs/.reveal-md/img/x.png", "x")
                .with("docs/y.png", "x")
                .with(".look/all.css", "@font-face { src: url(all.woff2) }")
                .with(".look/all.woff2", "x")
                .searchedIn("docs");
        assertThat(hidden())
                .containsExactly(
                        "_course/hidden/docs/dot-reveal-md/img/x.png",
                        "_course/hidden/docs/dot-reveal-md/more/dot-x.css",
                        "_course/hidden/docs/dot-reveal-md/styles.css",
                        "_course/hidden/dot-look/all.css",
                        "_course/hidden/dot-look/all.woff2");
        assertThat(text("_course/hidden/docs/dot-reveal-md/styles.css"))
                .isEqualTo("@import 'more/dot-x.css'; a { b: url(img/x.png) } c { d: url(../../../../y.png) }");
        assertThat(folder.problems()).isEmpty();
    }

    private List<String> hidden() {
        return site().files().keySet().stream()
                .filter(path -> path.startsWith("_course/hidden/"))
                .toList();
    }

    @Test
    void a_path_from_the_root_becomes_relative() {
        folder.with("docs/a.md", "![](/img/x.png?v=1) [b](/docs/b.md#/t) [c](/other/)")
                .with("docs/b.md", "# T")
                .with("other/index.html", "x")
                .with("img/x.png", "x");
        assertThat(attributes("docs/a.html", "section img", "src")).containsExactly("../img/x.png?v=1");
        assertThat(attributes("docs/a.html", "section a", "href")).containsExactly("b.html#/t", "../other/index.html");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    b.md              | b.html
                    b.md#/2           | b.html#/2
                    ./b.md?x#y        | b.html?x#y
                    ../docs/b.md      | b.html
                    sub/c%20d.md      | sub/c%20d.html
                    b.html#x          | b.html#x
                    plain.txt         | plain.txt
                    gone.md           | gone.md
                    '#/1'             | '#/1'
                    https://a.example/b.md | https://a.example/b.md
                    mailto:a@b.example     | mailto:a@b.example
                    """)
    void a_link_to_a_deck_leads_to_its_page_and_others_stay(String written, String address) {
        folder.with("docs/a.md", "<a href=\"" + written + "\">x</a>")
                .with("docs/b.md", "# B")
                .with("docs/sub/c d.md", "# C")
                .with("docs/plain.txt", "x");
        assertThat(attributes("docs/a.html", "section a", "href")).containsExactly(address);
    }

    @Test
    void a_Markdown_file_that_is_not_a_deck_is_copied() {
        folder.with("docs/a.md", "[x](notes.md)").with("docs/notes.md", "---\ndeck: false\n---\nx");
        assertThat(own()).containsExactly("docs/a.html", "docs/notes.md", "index.html");
        assertThat(attributes("docs/a.html", "section a", "href")).containsExactly("notes.md");
    }

    @Test
    void a_style_sheet_brings_what_it_refers_to() {
        folder.with("docs/a.md", "---\ncss: css/own.css\n---\n# A")
                .with("docs/css/own.css", "@import 'more.css'; a { background: url(img/x.png) } b { c: url(gone.png) }")
                .with("docs/css/more.css", "@font-face { src: url(\"../f.woff2?#iefix\") } @import url(own.css);")
                .with("docs/css/img/x.png", "x")
                .with("docs/f.woff2", "x");
        assertThat(own())
                .containsExactly(
                        "docs/a.html",
                        "docs/css/img/x.png",
                        "docs/css/more.css",
                        "docs/css/own.css",
                        "docs/f.woff2",
                        "index.html");
        assertThat(text("docs/css/own.css")).contains("url(img/x.png)");
        assertThat(attributes("docs/a.html", "head link[href^=css]", "href")).containsExactly("css/own.css");
    }

    @Test
    void a_style_sheet_whose_files_have_another_place_is_rewritten() {
        folder.with("docs/a.md", "---\ncss: own.css\n---\n# A")
                .with("docs/own.css", "a { b: url(../look/x.png) } /* url(../look/x.png) */ c { d: url(/y.png#i) }")
                .with("docs/y.png", "x")
                .with("look/x.png", "x")
                .searchedIn("docs");
        assertThat(text("own.css"))
                .isEqualTo("a { b: url(_course/files/look/x.png) } /* url(../look/x.png) */ c { d: url(y.png#i) }");
    }

    @Test
    void a_style_sheet_from_outside_the_search_root_keeps_its_neighbours() {
        folder.with("docs/a.md", "---\ntheme: ../look/own.css\n---\n# A")
                .with("look/own.css", "a { b: url(img/x.png) } c { d: url(../docs/y.png) }")
                .with("look/img/x.png", "x")
                .with("docs/y.png", "x")
                .searchedIn("docs");
        assertThat(site().has("_course/files/look/img/x.png")).isTrue();
        assertThat(text("_course/files/look/own.css"))
                .isEqualTo("a { b: url(img/x.png) } c { d: url(../../../y.png) }");
        assertThat(attributes("a.html", "#theme", "href")).containsExactly("_course/files/look/own.css");
    }

    @Test
    void a_style_sheet_on_the_class_path_brings_what_it_refers_to() throws IOException {
        var jar = CourseFolder.in(above.resolve("jar"))
                .with(
                        "look/brand.css",
                        "@import 'more.css'; a { b: url('img/x.png') } c { d: url(gone.png) } e { f: url(img/y%20z.png) }")
                .with("look/img/y z.png", "x")
                .with("look/more.css", "")
                .with("look/img/x.png", "x");
        folder.with("docs/a.md", "---\ncss: look/brand.css\n---\n# A");
        try (var classPath = new URLClassLoader(new URL[] {jar.file("").toUri().toURL()})) {
            var resources = new Resources(classPath);
            var site = new SiteBuilder(settings(), folder.files(), resources).build(folder.course(resources));
            assertThat(site.files().keySet().stream().filter(path -> path.startsWith("_course/classpath")))
                    .containsExactly(
                            "_course/classpath/look/brand.css",
                            "_course/classpath/look/img/x.png",
                            "_course/classpath/look/img/y z.png",
                            "_course/classpath/look/more.css");
            assertThat(hrefs(site, "docs/a.html")).contains("../_course/classpath/look/brand.css");
        }
    }

    @Test
    void only_what_the_decks_use_of_the_bundle_is_there() {
        folder.with("a.md", "# A");
        assertThat(site().files().keySet())
                .contains("_course/page/reveal.slides.js", "_course/theme/reveal.black.css")
                .noneMatch(path -> path.startsWith("_course/highlight"))
                .noneMatch(path -> path.startsWith("_course/mathjax"))
                .noneMatch(path -> path.startsWith("_course/mermaid"))
                .filteredOn(path -> path.startsWith("_course/theme") && path.endsWith(".css"))
                .hasSize(1);
    }

    @Test
    void formulas_bring_MathJax() {
        folder.with("a.md", "$x^2$");
        assertThat(site().files().keySet())
                .contains("_course/mathjax/formulas.js")
                .noneMatch(path -> path.startsWith("_course/mermaid"));
    }

    @Test
    void diagrams_bring_Mermaid_unless_it_is_switched_off() {
        folder.with("a.md", "```mermaid\ngraph LR\n```");
        assertThat(site().has("_course/mermaid/mermaid.js")).isTrue();
        folder.with("a.md", "---\nmermaid: false\n---\n```mermaid\ngraph LR\n```");
        assertThat(site().has("_course/mermaid/mermaid.js")).isFalse();
    }

    @Test
    void fonts_of_a_theme_are_there() {
        folder.with("a.md", "---\ntheme: white\n---\n# A");
        assertThat(site().files().keySet()).anyMatch(path -> path.endsWith(".woff") || path.endsWith(".woff2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.html",
                "a-print.html",
                "a-handout.html",
                "docs/deep/b.html",
                "docs/deep/b-print.html",
                "index.html"
            })
    void every_address_of_a_page_leads_to_a_file_of_the_site(String page) {
        folder.with("a.md", "---\ntheme: solarized\n---\n$x$\n\n```mermaid\ng\n```")
                .with("docs/deep/b.md", "# B");
        var site = site();
        assertThat(addresses(site, page))
                .isNotEmpty()
                .allSatisfy(address -> assertThat(site.files().keySet()).contains(resolved(page, address)));
    }

    @Test
    void the_index_lists_the_decks_in_their_order() {
        folder.with("10.md", "---\ndescription: D & E\nauthor: Ann\ndate: 2026-11-22\n---\n# Ten\n\n---\n\nx")
                .with("2 x.md", "# Two");
        var index = Jsoup.parse(site().page("index.html").html());
        assertThat(index.select("h1").eachText()).containsExactly("Course <1>");
        assertThat(index.select(".decks h2 a").eachText()).containsExactly("Two", "Ten");
        assertThat(index.select(".decks h2 a").eachAttr("href")).containsExactly("2%20x.html", "10.html");
        assertThat(index.select(".decks .others a").eachAttr("href"))
                .containsExactly("2%20x-print.html", "2%20x-handout.html", "10-print.html", "10-handout.html");
        assertThat(index.select(".decks li").get(1).text())
                .isEqualTo("Ten Ten D & E Ann · 2026-11-22 · 2 slides Print view · Handout");
    }

    @Test
    void a_deck_called_index_at_the_root_keeps_its_page() {
        folder.with("index.md", "# I").with("docs/index.md", "# D");
        var site = site();
        assertThat(site.index()).isEqualTo("course.html");
        assertThat(own()).containsExactly("course.html", "docs/index.html", "index.html");
        assertThat(Jsoup.parse(site.page("index.html").html())
                        .select(".slides h1")
                        .eachText())
                .containsExactly("I");
    }

    @Test
    void a_deck_called_Index_keeps_its_page_even_on_a_disk_that_ignores_letter_case() {
        folder.with("Index.md", "# I").with("COURSE.md", "# C");
        assertThat(site().index()).isEqualTo("course-2.html");
    }

    @Test
    void the_index_takes_the_page_of_no_deck() {
        folder.with("index.md", "# I").with("course.md", "# C").with("course-2.md", "# D");
        assertThat(site().index()).isEqualTo("course-3.html");
        assertThat(own()).containsExactly("course-2.html", "course-3.html", "course.html", "index.html");
    }

    @Test
    void decks_that_would_become_one_page_are_not_published() {
        folder.with("b.md", "# B").with("b.markdown", "# B").with("c.md", "# C").including("*.md", "*.markdown");
        assertThat(own()).containsExactly("c.html", "index.html");
    }

    @Test
    void a_course_without_handouts_has_none() {
        folder.with("a.md", "# A");
        var pages = new PageSettings("en", true, PrintSize.SLIDE, Handout.NONE);
        var site = new SiteBuilder(new SiteSettings("T", "", Optional.empty(), pages), folder.files(), resources())
                .build(folder.course());
        assertThat(site.has("a-print.html")).isTrue();
        assertThat(site.has("a-handout.html")).isFalse();
        assertThat(Jsoup.parse(site.page("index.html").html()).select(".others").text())
                .isEqualTo("Print view");
    }

    @Test
    void links_between_decks_stay_in_the_view_that_was_chosen() {
        folder.with("a.md", "# A\n\n[1](b.md#/second) [2](#/a) [3](b.md) [4](img/x.png)")
                .with("docs/c.md", "[1](../b.md#/1)")
                .with("b.md", "# B\n\n---\n\n## Second")
                .with("img/x.png", "x")
                .including("**/*.md");
        assertThat(attributes("a.html", "section a", "href"))
                .containsExactly("b.html#/second", "#/a", "b.html", "img/x.png");
        assertThat(attributes("a-print.html", "section a", "href"))
                .containsExactly("b-print.html#/1", "#/0", "b-print.html", "img/x.png");
        assertThat(attributes("a-handout.html", "section a", "href"))
                .containsExactly("b-handout.html#/1", "#/0", "b-handout.html", "img/x.png");
        assertThat(attributes("docs/c-print.html", "section a", "href")).containsExactly("../b-print.html#/1");
    }

    @Test
    void a_link_to_the_page_of_a_deck_stays_in_the_view_that_was_chosen() {
        folder.with(
                        "a.md",
                        "[1](b.html) [2](b.html#/second) [3](b.html#/1) [4](sub/) [5](sub/index.html) [6](/b.html)"
                                + " [7](a.html#/0)")
                .with("b.md", "# B\n\n---\n\n## Second")
                .with("sub/index.md", "# S");
        assertThat(attributes("a.html", "section a", "href"))
                .containsExactly(
                        "b.html", "b.html#/second", "b.html#/1", "sub/", "sub/index.html", "b.html", "a.html#/0");
        assertThat(attributes("a-print.html", "section a", "href"))
                .containsExactly(
                        "b-print.html",
                        "b-print.html#/1",
                        "b-print.html#/1",
                        "sub/index-print.html",
                        "sub/index-print.html",
                        "b-print.html",
                        "a-print.html#/0");
        assertThat(attributes("a-handout.html", "section a", "href"))
                .startsWith("b-handout.html", "b-handout.html#/1", "b-handout.html#/1", "sub/index-handout.html");
    }

    @Test
    void a_link_that_names_a_view_leads_to_that_view_from_everywhere() {
        folder.with("a.md", "[1](b-print.html#/second) [2](b-handout.html)").with("b.md", "# B\n\n---\n\n## Second");
        for (var page : List.of("a.html", "a-print.html", "a-handout.html")) {
            assertThat(attributes(page, "section a", "href")).containsExactly("b-print.html#/1", "b-handout.html");
        }
    }

    @Test
    void a_part_of_a_page_that_a_picture_shows_is_not_a_slide() {
        folder.with("a.md", "<svg><use href=\"#second\"></use></svg>\n\n---\n\n## Second");
        assertThat(attributes("a-print.html", "use", "href")).containsExactly("#second");
    }

    @Test
    void the_root_of_the_course_is_its_index_from_every_page() {
        folder.with("a.md", "[i](/)").with("docs/b.md", "[i](/) [j](..)");
        assertThat(attributes("a.html", "section a", "href")).containsExactly("index.html");
        assertThat(attributes("docs/b.html", "section a", "href")).containsExactly("../index.html", "..");
    }

    @Test
    void the_index_page_of_a_folder_outside_of_the_search_root_has_a_place_of_its_own() {
        folder.with("docs/a.md", "[d](../lab/)").with("lab/index.html", "x").searchedIn("docs");
        assertThat(site().has("_course/files/lab/index.html")).isTrue();
        assertThat(attributes("a.html", "section a", "href")).containsExactly("_course/files/lab/index.html");
    }

    @Test
    void an_address_in_a_style_sheet_does_not_end_before_its_end() {
        folder.with("docs/a.md", "---\ncss: own.css\n---\n# A")
                .with("docs/own.css", "a { b: url(/it%27s%20%281%29.png) }")
                .with("it's (1).png", "x");
        assertThat(text("docs/own.css")).isEqualTo("a { b: url(../it%27s%20%281%29.png) }");
    }

    @Test
    void a_deck_that_would_become_the_print_view_of_another_is_not_published() {
        folder.with("a.md", "# A").with("a-print.md", "# P").with("c.md", "# C").including("*.md");
        assertThat(own()).containsExactly("c.html", "index.html");
    }

    @Test
    void a_logo_is_copied() {
        folder.with("a.md", "# A").with("img/logo.svg", "x");
        var settings = new SiteSettings(
                "T",
                "",
                Optional.of(new StyleFile.InCourse(folder.file("img/logo.svg"))),
                new PageSettings("en", true));
        var site = new SiteBuilder(settings, folder.files(), resources()).build(folder.course());
        assertThat(Jsoup.parse(site.page("index.html").html()).select(".logo").eachAttr("src"))
                .containsExactly("img/logo.svg");
        assertThat(site.has("img/logo.svg")).isTrue();
    }

    @Test
    void the_same_course_gives_the_same_bytes() {
        folder.with("a.md", "---\nrevealOptions: {c: 1, a: 2, b: 3}\n---\n![](x.png) $x$")
                .with("x.png", "x");
        for (var number = 0; number < 12; number++) {
            folder.with("docs/" + number + ".md", "# " + number + "\n\n[a](../a.md)");
        }
        assertThat(texts(site())).isEqualTo(texts(site()));
    }

    @Test
    void each_of_many_pages_has_its_own_files_and_those_of_all() {
        for (var number = 0; number < 40; number++) {
            folder.with(number + "/a.md", "![](own.png) ![](../all.png)").with(number + "/own.png", "x");
        }
        folder.with("all.png", "x");
        var site = site();
        for (var number = 0; number < 40; number++) {
            for (var page : List.of("a.html", "a-print.html", "a-handout.html")) {
                assertThat(site.page(number + "/" + page).needs()).contains(number + "/own.png", "all.png");
            }
            assertThat(site.has(number + "/own.png")).isTrue();
        }
    }

    private Site site() {
        return new SiteBuilder(settings(), folder.files(), resources()).build(folder.course());
    }

    private static SiteSettings settings() {
        return new SiteSettings("Course <1>", "", Optional.empty(), new PageSettings("en", true));
    }

    private static Resources resources() {
        return new Resources(SiteBuilderTest.class.getClassLoader());
    }

    /** What is not from the plugin, without print views and handouts. */
    private List<String> own() {
        return site().files().keySet().stream()
                .filter(path -> !path.startsWith("_course/"))
                .filter(path -> !path.endsWith("-print.html") && !path.endsWith("-handout.html"))
                .toList();
    }

    private List<String> attributes(String page, String selector, String attribute) {
        return Jsoup.parse(site().page(page).html()).select(selector).eachAttr(attribute);
    }

    private static List<String> hrefs(Site site, String page) {
        return Jsoup.parse(site.page(page).html()).select("[href]").eachAttr("href");
    }

    private String text(String path) {
        return text(site().files().entrySet().stream()
                .filter(file -> file.getKey().equals(path))
                .findFirst()
                .orElseThrow()
                .getValue());
    }

    private static String text(Content content) {
        try (var in = content.open()) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> texts(Site site) {
        var texts = new TreeMap<String, String>();
        site.files().forEach((path, content) -> texts.put(path, text(content)));
        return texts;
    }

    private static List<String> addresses(Site site, String page) {
        return Jsoup.parse(site.page(page).html()).select("link[href],script[src],a[href]").stream()
                .map(element -> address(element))
                .filter(address -> !address.startsWith("data:") && !address.startsWith("#"))
                .toList();
    }

    private static String address(Element element) {
        return element.hasAttr("href") ? element.attr("href") : element.attr("src");
    }

    private static String resolved(String page, String address) {
        return Path.of(page).resolveSibling(address).normalize().toString();
    }

    @Test
    void the_licences_of_what_a_page_uses_go_with_it() {
        folder.with("a.md", "---\ntheme: solarized\n---\n$x$");
        assertThat(folder.course().decks()).hasSize(1);
        var site = new SiteBuilder(
                        new SiteSettings("T", "", Optional.empty(), new PageSettings("en", true)),
                        folder.files(),
                        resources())
                .build(folder.course());
        assertThat(site.files().keySet())
                .filteredOn(path -> path.startsWith("_course/licenses/"))
                .containsExactly(
                        "_course/licenses/fontsource-lato.txt",
                        "_course/licenses/league-gothic.txt",
                        "_course/licenses/mathjax-src.txt",
                        "_course/licenses/mathjax-third-party.txt",
                        "_course/licenses/reveal.js-5.txt",
                        "_course/licenses/reveal.js-third-party.txt",
                        "_course/licenses/reveal.js.txt");
    }
}
