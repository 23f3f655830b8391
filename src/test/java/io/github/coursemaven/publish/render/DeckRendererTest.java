package io.github.coursemaven.publish.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.coursemaven.CourseFolder;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeckRendererTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</script><b>x</b>",
                "</title><b>x</b>",
                "a & b &amp; c",
                "\"quoted\" 'twice'",
                "${7*7}",
                "#{7*7}",
                "<#assign x=1>${x}",
                "[=7*7]",
                "<@x/>",
                "</#list>",
                "<!-- x",
                "{{7*7}}"
            })
    void front_matter_appears_literally(String text) {
        var yaml = "'" + text.replace("'", "''") + "'";
        var page = page("---\ntitle: " + yaml + "\ndescription: " + yaml + "\nauthor: " + yaml + "\n---\n# T");
        assertThat(page.title()).isEqualTo(text);
        assertThat(page.select("meta[name=description]").attr("content")).isEqualTo(text);
        assertThat(page.select("meta[name=author]").attr("content")).isEqualTo(text);
        assertThat(page.select("*"))
                .hasSameSizeAs(page("---\ntitle: x\ndescription: x\nauthor: x\n---\n# T")
                        .select("*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"${7*7}", "#{7*7}", "[=7*7]", "${\"freemarker.template.utility.Execute\"?new()(\"id\")}"})
    void what_looks_like_a_template_in_a_slide_appears_literally(String text) {
        assertThat(page("# T\n\n" + text).select(".slides p").text().replace('“', '"'))
                .isEqualTo(text);
    }

    @Test
    void a_directive_of_the_template_language_in_code_appears_literally() {
        assertThat(page("# T\n\n`<#assign x=1>${x}`").select(".slides code").text())
                .isEqualTo("<#assign x=1>${x}");
    }

    @Test
    void a_directive_of_the_template_language_in_a_slide_does_nothing() {
        assertThat(page("# T\n\n<#assign x=1>${x}").select(".slides p").text()).endsWith("${x}");
    }

    @Test
    void options_cannot_end_the_script() {
        var page = page("---\nrevealOptions:\n  a: '</script><b>x</b>'\n  b: '<!--'\n  c: '\u2028&'\n---\n# T");
        assertThat(page.select("b")).isEmpty();
        assertThat(page.select("body > script:not([src])").first())
                .extracting(script -> script.data())
                .asString()
                .contains("\"a\":\"\\u003C/script\\u003E\\u003Cb\\u003Ex\\u003C/b\\u003E\"")
                .contains("\"b\":\"\\u003C!--\"")
                .contains("\"c\":\"\\u2028\\u0026\"");
    }

    @Test
    void options_keep_their_types() {
        var page = page(
                "---\nrevealOptions:\n  parallaxBackgroundImage: ~\n  autoSlide:\n  loop: true\n  width: 960\n  margin: 0.1\n  size: '960'\n---\n# T");
        assertThat(page.html())
                .contains(
                        "{\"parallaxBackgroundImage\":null,\"autoSlide\":null,\"loop\":true,\"width\":960,\"margin\":0.1,\"size\":\"960\"}");
    }

    @Test
    void notes_are_in_the_page() {
        var page = page(
                "# T\n\nNote: n1\n\n---\n\n<aside class=\"notes\">n2</aside>\n\n---\n\n<!-- .slide: data-notes=\"n3\" -->");
        assertThat(page.select(".slides aside.notes").eachText()).containsExactly("n1", "n2", "n3");
    }

    @Test
    void a_page_for_students_has_no_notes_of_any_spelling() {
        var html = html(
                "# T\n\nNote: n1\n\n---\n\n<aside class=\"notes\">n2</aside>\n\n---\n\n<!-- .slide: data-notes=\"n3\" -->",
                new PageSettings("en", false));
        assertThat(html).doesNotContain("n1", "n2", "n3", "data-notes", "<aside");
    }

    @Test
    void notes_stay_in_the_sections_of_a_slide() {
        var deck = "<section>a <aside class=\"notes\">n1</aside></section>\n<section data-notes=\"n2\">b\n\nNote: n3";
        assertThat(page(deck).select(".slides > section > section").eachText()).containsExactly("a n1", "b n3");
        assertThat(page(deck).select(".slides > section > aside")).isEmpty();
        assertThat(html(deck, new PageSettings("en", false))).doesNotContain("n1", "n2", "n3", "data-notes", "<aside");
    }

    @Test
    void a_page_for_students_keeps_the_styles_among_the_notes() {
        var deck = "# T\n\nNote: n1\n\n<style>.two { columns: 2 }</style>";
        assertThat(html(deck, new PageSettings("en", false)))
                .contains("<style>.two { columns: 2 }</style>")
                .doesNotContain("n1");
        assertThat(page(deck).select("section > style")).isEmpty();
        assertThat(page(deck).select("aside.notes style")).hasSize(1);
    }

    @Test
    void the_language_is_that_of_the_deck_or_else_of_the_course() {
        assertThat(page("---\nlang: de\n---\n# T").select("html").attr("lang")).isEqualTo("de");
        assertThat(page("# T").select("html").attr("lang")).isEqualTo("en");
    }

    @Test
    void a_language_is_a_language_tag() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PageSettings("en\" onload=\"x", true))
                .withMessage("'en\" onload=\"x' is not a language tag; write one such as de or pt-BR");
    }

    @Test
    void scripts_of_the_author_run_before_reveal_js_starts() {
        CourseFolder.in(folder).with("own.js", "");
        assertThat(page("---\nscripts: own.js\n---\n# T").select("script[src]").eachAttr("src"))
                .endsWith("own.js", "page:slides.js");
    }

    @Test
    void style_sheets_of_the_author_come_last() {
        CourseFolder.in(folder).with("own.css", "");
        assertThat(page("---\ncss: own.css\n---\n# T")
                        .select("link[rel=stylesheet]")
                        .eachAttr("href"))
                .containsExactly("joined:reveal/reveal.css+theme/black.css", "page:slides.css", "own.css");
    }

    @Test
    void reveal_js_and_the_styles_of_the_bundle_are_one_file_each() {
        var page = page("```java\n```");
        assertThat(page.select("link[rel=stylesheet]").eachAttr("href"))
                .containsExactly(
                        "joined:reveal/reveal.css+theme/black.css+highlight/base16/zenburn.css", "page:slides.css");
        assertThat(page.select("script[src]").eachAttr("src"))
                .endsWith("language:java", "joined:reveal/reveal.js+page/slides.js");
    }

    @Test
    void a_theme_of_the_author_is_a_file_of_its_own() {
        CourseFolder.in(folder).with("own.css", "");
        assertThat(page("---\ntheme: own.css\n---\n```java\n```")
                        .select("link[rel=stylesheet]")
                        .eachAttr("href"))
                .containsExactly(
                        "bundle:reveal/reveal.css",
                        "own.css",
                        "bundle:highlight/base16/zenburn.css",
                        "page:slides.css");
    }

    @Test
    void scripts_find_the_theme_alone_because_they_may_change_it() {
        CourseFolder.in(folder).with("own.js", "");
        var page = page("---\nscripts: own.js\n---\n# T");
        assertThat(page.select("#theme").attr("href")).isEqualTo("bundle:theme/black.css");
        assertThat(page.select("#highlight-theme").attr("href")).isEqualTo("bundle:highlight/base16/zenburn.css");
    }

    @Test
    void MathJax_and_Mermaid_are_loaded_by_the_slides_that_need_them() {
        assertThat(page("# T").html()).doesNotContain("mathjax", "mermaid");
        var page = page("$x$\n\n```mermaid\ng\n```");
        assertThat(page.select("link[rel=preload]").eachAttr("href"))
                .containsExactly("bundle:mathjax/formulas.js", "bundle:mermaid/mermaid.js");
        assertThat(page.select("script[src]").eachAttr("src"))
                .containsExactly(
                        "bundle:highlight/highlight.js", "language:mermaid", "joined:reveal/reveal.js+page/slides.js");
    }

    @Test
    void scripts_of_the_author_find_MathJax_and_Mermaid() {
        CourseFolder.in(folder).with("own.js", "");
        var page = page("---\nscripts: own.js\n---\n$x$\n\n```mermaid\ng\n```");
        assertThat(page.select("link[rel=preload]")).isEmpty();
        assertThat(page.select("script[src]").eachAttr("src"))
                .containsExactly(
                        "bundle:reveal/reveal.js",
                        "bundle:reveal/plugin/highlight.js",
                        "bundle:mathjax/formulas.js",
                        "bundle:mermaid/mermaid.js",
                        "page:options.js",
                        "own.js",
                        "page:slides.js");
    }

    @Test
    void a_stack_is_a_section_of_sections() {
        var page = page("# A\n\n---\n\n# B\n\n----\n\n# C");
        assertThat(page.select(".slides > section")).hasSize(2);
        assertThat(page.select(".slides > section > section > h1").eachText()).containsExactly("B", "C");
    }

    private Document page(String deck) {
        return Jsoup.parse(html(deck, new PageSettings("en", true)));
    }

    private String html(String deck, PageSettings settings) {
        var course = CourseFolder.in(folder).with("slides/a.md", deck);
        return new DeckRenderer(settings).slides(course.deck("slides/a.md"), new PlainLinks());
    }
}
