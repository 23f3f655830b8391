package io.github.coursemaven.markdown.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.OneSlide;
import io.github.coursemaven.base.reference.Markup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperSlideTest {

    @Test
    void a_slide_without_anything_that_moves_is_the_same_on_paper() {
        assertThat(OneSlide.of("# T\n\n- a").paper())
                .singleElement()
                .extracting(PaperSlide::content)
                .isEqualTo(OneSlide.of("# T\n\n- a").body());
    }

    @Test
    void what_is_shown_step_by_step_has_been_shown() {
        assertThat(onPaper("- a <!-- .element: class=\"fragment\" -->\n- b"))
                .contains("<li class=\"fragment visible\">a </li>", "<li>b</li>");
    }

    @Test
    void what_is_taken_away_step_by_step_is_still_there() {
        assertThat(onPaper("a <!-- .element: class=\"fragment fade-out\" -->"))
                .contains("<p class=\"fragment fade-out\">");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"1|2-3|4;1,2-3,4", "|2;2", "1,4-8|9;1,4-8,9", "3;3"})
    void code_shows_the_lines_of_all_its_steps_at_once(String steps, String lines) {
        assertThat(onPaper("```java [" + steps + "]\nint a;\n```")).contains("data-line-numbers=\"" + lines + "\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<iframe src=\"https://example.org/a\" width=\"400\"></iframe> | <a href=\"https://example.org/a\" class=\"course-instead course-instead-of-iframe\" style=\"width:400px;\">https://example.org/a</a>",
                "<video src=\"films/a%20b.mp4\"></video> | <a href=\"films/a%20b.mp4\" class=\"course-instead course-instead-of-video\">a b.mp4</a>",
                "<video poster=\"p.png\"><source data-src=\"a.mp4\"></video> | <a href=\"a.mp4\" class=\"course-instead course-instead-of-video\"><img src=\"p.png\" alt=\"a.mp4\"></a>",
                "<audio src=\"a.mp3\" id=\"x\"></audio> | <a href=\"a.mp3\" id=\"x\" class=\"course-instead course-instead-of-audio\">a.mp3</a>",
                "<object data=\"a.pdf\"></object> | <a href=\"a.pdf\" class=\"course-instead course-instead-of-object\">a.pdf</a>"
            })
    void what_only_a_screen_can_show_is_a_link(String html, String onPaper) {
        assertThat(onPaper(html)).contains(onPaper);
    }

    @ParameterizedTest
    @CsvSource({"<iframe src=\"demo.html\"></iframe>", "<object data=\"a.svg\"></object>", "<video></video>"})
    void what_paper_can_show_stays(String html) {
        assertThat(onPaper(html)).contains(html);
    }

    @Test
    void nothing_is_loaded_late() {
        assertThat(onPaper("<img data-src=\"a.png\"><img src=\"b.png\" loading=\"lazy\">"))
                .contains("<img src=\"a.png\"><img src=\"b.png\">");
    }

    @Test
    void what_a_script_would_draw_is_shown_as_the_text_that_it_is_drawn_from() {
        assertThat(onPaper("<canvas data-chart=\"line\">1, 2</canvas>"))
                .contains("<div data-chart=\"line\" class=\"course-instead-of-canvas\">1, 2</div>");
    }

    @Test
    void details_are_open() {
        assertThat(onPaper("<details><summary>a</summary>b</details>")).contains("<details open>");
    }

    @Test
    void elements_in_code_are_code() {
        assertThat(onPaper("<pre><code><b>x</b> &lt; 1</code></pre>"))
                .contains("<pre><code>&lt;b&gt;x&lt;/b&gt; &lt; 1</code></pre>");
        assertThat(onPaper("<pre><code data-noescape><b>x</b></code></pre>"))
                .contains("<pre><code data-noescape><b>x</b></code></pre>");
    }

    @Test
    void a_long_word_in_code_is_measured_so_that_it_stays_whole() {
        assertThat(onPaper("```\n" + "x".repeat(110) + "\n```")).contains("<code>");
        assertThat(onPaper("```\n" + "x".repeat(41) + "\n```")).contains("<code style=\"--longest-word:41\">");
        assertThat(onPaper("```\n" + "x".repeat(40) + "\n```")).contains("<code>");
    }

    @Test
    void the_longest_words_of_a_table_are_measured_side_by_side() {
        assertThat(onPaper(table("x".repeat(20), "y".repeat(13) + " y")))
                .contains(
                        "<table style=\"--longest-row:37\">",
                        "<td style=\"--longest-word:20\">xxxxxxxxxxxxxxxxxxxx</td>",
                        "<td style=\"--longest-word:13\">yyyyyyyyyyyyy y</td>",
                        "<td>b</td>");
        assertThat(onPaper(table("x".repeat(20), "y".repeat(12)))).contains("<table>");
        assertThat(onPaper(table("x".repeat(20), "y".repeat(11) + "-y漢字"))).contains("<table>");
    }

    @Test
    void a_table_in_a_table_is_as_long_as_its_row() {
        var inner = "<table><tr><td>" + "x".repeat(8) + "</td><td>" + "y".repeat(8) + "</td></tr></table>";
        assertThat(onPaper("<table><tr><td>" + inner + "</td><td>" + "z".repeat(13) + "</td></tr></table>"))
                .contains("<table style=\"--longest-row:37\">", "<td style=\"--longest-word:20\"><table>")
                .contains("<td>xxxxxxxx</td>");
    }

    private static String table(String first, String second) {
        return "| a | b |\n| - | - |\n| " + first + " | b |\n| a | " + second + " |";
    }

    @Test
    void formulas_are_elements_for_a_style_sheet() {
        assertThat(onPaper("let $a < b$ and $$c$$ be `$code`"))
                .contains("let <span class=\"course-formula\">\\(a &lt; b\\)</span> and"
                        + " <span class=\"course-formula\">$$c$$</span> be <code>$code</code>");
        assertThat(onPaper("\\\\[a\\\\]"))
                .contains("<p><span class=\"course-formula\" data-brackets=\"as-written\">\\[a\\]</span></p>");
    }

    @Test
    void an_address_too_long_for_a_line_may_break_at_its_signs() {
        assertThat(onPaper("https://example.org/documentation/of/reference_architectures"))
                .contains(">https://example.<wbr>org/<wbr>documentation/<wbr>of/<wbr>reference_<wbr>architectures");
        assertThat(onPaper("https://example.org/short")).doesNotContain("<wbr>");
    }

    @Test
    void a_formula_is_left_alone() {
        assertThat(onPaper("$a_{xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx}/b_{yyyyyyyyyyyyyyyyyyyyyyyyy}$"))
                .doesNotContain("<wbr>");
    }

    @Test
    void sections_in_a_slide_are_slides_as_in_reveal_js() {
        var slide = OneSlide.of("<!-- .slide: data-background=\"red\" -->\n<section>a</section>"
                + "<section data-background=\"blue\" class=\"x\">b</section>");
        assertThat(slide.paper())
                .extracting(paper -> paper.content().asWritten().strip())
                .containsExactly("a", "b", "");
        assertThat(slide.paper())
                .extracting(paper -> paper.attribute("data-background").asWritten())
                .containsExactly("red", "blue", "red");
        assertThat(slide.paper().get(1).attribute("class").asWritten()).isEqualTo("x");
    }

    @Test
    void an_attribute_is_read_without_escapes() {
        var slide = OneSlide.of("<!-- .slide: data-state=\"a\" data-background='url(\"x.png\")' -->\n# T");
        assertThat(slide.paper().get(0).attribute("data-background").asWritten())
                .isEqualTo("url(\"x.png\")");
        assertThat(slide.paper().get(0).attribute("data-none")).isEqualTo(Markup.EMPTY);
    }

    private static String onPaper(String markdown) {
        return OneSlide.of(markdown).paper().get(0).content().asWritten();
    }
}
