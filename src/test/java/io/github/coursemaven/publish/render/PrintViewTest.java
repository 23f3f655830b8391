package io.github.coursemaven.publish.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintViewTest {

    private static final String STACK = "# A\n\n---\n\n# B\n\n----\n\n# C\n\n---\n\n# D";

    @TempDir
    Path folder;

    @Test
    void each_slide_is_a_page_and_those_of_stacks_are_in_order() {
        assertThat(print(STACK).select(".page section > h1").eachText()).containsExactly("A", "B", "C", "D");
        assertThat(print(STACK).select(".page")).hasSize(4);
    }

    @Test
    void pages_are_where_links_to_slides_lead() {
        assertThat(print(STACK).select(".page").eachAttr("id")).containsExactly("/0", "/1", "/1/1", "/2");
        assertThat(print("---\nrevealOptions: {hashOneBasedIndex: true}\n---\n" + STACK)
                        .select(".page")
                        .eachAttr("id"))
                .containsExactly("/1", "/2", "/2/2", "/3");
    }

    @Test
    void hidden_slides_are_left_out_and_nothing_counts_them() {
        var hidden = "<!-- .slide: data-visibility=\"hidden\" -->\n";
        var page = print("# A\n\n---\n\n" + hidden + "# B\n\n---\n\n# C");
        assertThat(page.select(".page h1").eachText()).containsExactly("A", "C");
        assertThat(page.select(".page").eachAttr("id")).containsExactly("/0", "/1");
        assertThat(print("---\nrevealOptions: {showHiddenSlides: true}\n---\n# A\n\n---\n\n" + hidden + "# B")
                        .select(".page"))
                .hasSize(2);
    }

    @Test
    void styles_among_the_notes_hold_without_the_notes() {
        var page = print("# A\n\nNote:\nSecret\n\n<style>\n.two { columns: 2 }\n</style>\n\n---\n\n# B");
        assertThat(page.select(".page style").stream().map(style -> style.data().strip()))
                .containsExactly(".two { columns: 2 }");
        assertThat(page.html()).doesNotContain("Secret");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "true | 1,2.1,2.2,3",
                "'h/v' | 1,2/1,2/2,3",
                "c | 1,2,3,4",
                "'c/t' | 1/4,2/4,3/4,4/4",
                "false | ''",
                "true, showSlideNumber: print | 1,2.1,2.2,3",
                "true, showSlideNumber: speaker | ''"
            })
    void slides_have_the_numbers_of_the_deck(String option, String numbers) {
        var page = print("---\nrevealOptions: {slideNumber: " + option + "}\n---\n" + STACK);
        assertThat(String.join(",", page.select(".slide-number").eachText()).replace(" ", ""))
                .isEqualTo(numbers);
    }

    @Test
    void slides_that_do_not_count_have_the_number_before() {
        var uncounted = "<!-- .slide: data-visibility=\"uncounted\" -->\n";
        var page =
                print("---\nrevealOptions: {slideNumber: c/t}\n---\n# A\n\n---\n\n" + uncounted + "# B\n\n---\n\n# C");
        assertThat(page.select(".slide-number").eachText()).containsExactly("1 / 2", "1 / 2", "2 / 2");
    }

    @Test
    void a_deck_of_one_stack_is_counted_through() {
        assertThat(print("# A\n\n----\n\n# B").select(".slide-number").eachText())
                .containsExactly("1", "2");
    }

    @Test
    void the_paper_is_as_large_as_the_slides() {
        assertThat(print("# A").select("style").html()).contains("size: 960px 700px", "--slide-zoom: 0.96");
        assertThat(print("---\nrevealOptions: {width: 1280, height: '720', margin: 0}\n---\n# A")
                        .select("style")
                        .html())
                .contains("size: 1280px 720px", "--slide-width: 1280px", "--slide-zoom: 1;");
        assertThat(print("---\nrevealOptions: {width: '100%', height: '50%', margin: 0}\n---\n# A")
                        .select("style")
                        .html())
                .contains("size: 1280px 360px");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "data-background=\"#123\" | background:#123 | '' | has-dark-background",
                "data-background=\"tomato\" | background:tomato | '' | has-light-background",
                "data-background=\"linear-gradient(red, blue)\" | background:linear-gradient(red, blue) | '' | ''",
                "data-background=\"#fff url(x.png) no-repeat\" | background:#fff url(x.png) no-repeat | '' | has-light-background",
                "data-background=\"a b.png\" | '' | background-image:url(\"a b.png\") | ''",
                "data-background-color=\"rgb(0, 0, 0)\" | background-color:rgb(0, 0, 0) | '' | has-dark-background",
                "data-background-color=\"rgba(0,0,0,0)\" | background-color:rgba(0,0,0,0) | '' | ''",
                "data-background-gradient=\"radial-gradient(#000, #fff)\" | background-image:radial-gradient(#000, #fff) | '' | ''",
                "data-background-image=\"a.png, b.png\" data-background-size=\"contain\" data-background-opacity=\"0.5\" | '' | background-image:url(\"a.png\"),url(\"b.png\");background-size:contain;opacity:0.5 | ''",
                "data-background-image=\"a.png\" data-background-repeat=\"repeat\" data-background-position=\"top left\" | '' | background-image:url(\"a.png\");background-repeat:repeat;background-position:top left | ''",
                "data-background-image=\"data:image/png;base64,AA==\" | '' | background-image:url(\"data:image/png;base64,AA==\") | ''",
                "data-background-color=\"red;position:fixed\" data-background-size=\"1px}\" | '' | '' | ''"
            })
    void backgrounds_are_those_of_the_slides(String attributes, String style, String contentStyle, String contrast) {
        var page = print("<!-- .slide: " + attributes + " -->\n# A");
        assertThat(page.select(".slide-background").attr("style")).isEqualTo(style);
        assertThat(page.select(".slide-background-content").attr("style")).isEqualTo(contentStyle);
        assertThat(page.select("section").attr("class")).isEqualTo(("present " + contrast).strip());
    }

    @ParameterizedTest
    @CsvSource({"data-background-video,films/a.mp4", "data-background-iframe,https://example.org/"})
    void a_video_or_page_behind_a_slide_is_a_link(String attribute, String address) {
        var link = print("<!-- .slide: " + attribute + "=\"" + address + "\" -->\n# A")
                .select("a.course-behind");
        assertThat(link.attr("href")).isEqualTo(address);
        assertThat(link.text()).isEqualTo(address);
    }

    @Test
    void a_picture_behind_all_slides_moves_from_edge_to_edge() {
        var page = print(
                "---\nrevealOptions: {parallaxBackgroundImage: p.png, parallaxBackgroundSize: 2100px 900px}\n---\n"
                        + STACK);
        assertThat(page.select(".course-parallax").eachAttr("style"))
                .first()
                .isEqualTo(
                        "background-image:url(\"p.png\");background-size:2100px 900px;background-position:0.0% 0.0%");
        assertThat(page.select(".course-parallax").eachAttr("style").get(3))
                .endsWith("background-position:100.0% 0.0%");
    }

    @Test
    void the_state_of_a_slide_is_that_of_its_page() {
        assertThat(print("<!-- .slide: data-state=\"quiet loud\" class=\"x\" id=\"y\" -->\n# A")
                        .select(".page.quiet.loud section.present.x#y"))
                .hasSize(1);
    }

    @Test
    void slides_are_centred_as_in_the_deck() {
        assertThat(print("# A").select(".reveal").attr("class")).isEqualTo("reveal center");
        assertThat(print("---\nrevealOptions: {center: false, rtl: true}\n---\n# A")
                        .select(".reveal")
                        .attr("class"))
                .isEqualTo("reveal rtl");
    }

    @Test
    void speaker_notes_are_not_in_the_print_view() {
        var page = print("---\nrevealOptions: {showNotes: true}\n---\n# A\n\nNote: secret");
        assertThat(page.html()).doesNotContain("secret");
    }

    @Test
    void only_scripts_that_decorate_are_in_it() {
        CourseFolder.in(folder).with("own.js", "");
        assertThat(print("---\nscripts: own.js\n---\n# A").select("script[src]").eachAttr("src"))
                .containsExactly("page:paper.js");
        assertThat(print("$x$\n\n```mermaid\ng\n```").select("script[src]").eachAttr("src"))
                .containsExactly(
                        "bundle:highlight/highlight.js",
                        "language:mermaid",
                        "bundle:mathjax/formulas.js",
                        "bundle:mermaid/mermaid.js",
                        "page:paper.js");
    }

    @Test
    void style_sheets_of_the_author_come_last() {
        CourseFolder.in(folder).with("own.css", "");
        assertThat(print("---\ncss: own.css\n---\n# A")
                        .select("link[rel=stylesheet]")
                        .eachAttr("href"))
                .containsExactly(
                        "joined:reveal/reveal.css+theme/black.css", "page:paper.css", "page:print.css", "own.css");
    }

    private Document print(String deck) {
        var course = CourseFolder.in(folder).with("slides/a.md", deck);
        return Jsoup.parse(
                new DeckRenderer(new PageSettings("en", true)).print(course.deck("slides/a.md"), new PlainLinks()));
    }
}
