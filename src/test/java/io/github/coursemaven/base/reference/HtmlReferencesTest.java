package io.github.coursemaven.base.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.OneSlide;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReferencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    [t](u.md)                                         | 1:5 link u.md
                    ![a](u.png)                                       | 1:6 image u.png
                    <https://example.org/>                            | 1:2 link https://example.org/
                    <a href="u.html">t</a>                            | 1:10 link u.html
                    <a href='u.html'>t</a>                            | 1:10 link u.html
                    <a href=u.html>t</a>                              | 1:9 link u.html
                    <a href=" u.html ">t</a>                          | 1:11 link u.html
                    <img src="u.png">                                 | 1:11 image u.png
                    <iframe src="u.html"></iframe>                    | 1:14 frame u.html
                    <audio src="u.mp3"></audio>                       | 1:13 media u.mp3
                    <video><source src="u.mp4"></video>               | 1:21 media u.mp4
                    <video><track src="u.vtt"></video>                | 1:20 media u.vtt
                    <video poster="u.png"></video>                    | 1:16 image u.png
                    <object data="u.svg"></object>                    | 1:15 media u.svg
                    <embed src="u.svg">                               | 1:13 media u.svg
                    <form action="u.html"></form>                     | 1:15 link u.html
                    <button formaction="u.html"></button>             | 1:21 link u.html
                    <blockquote cite="u.html"></blockquote>           | 1:19 link u.html
                    <img data-src="u.png">                            | 1:16 image u.png
                    <iframe data-src="u.html"></iframe>               | 1:19 frame u.html
                    <video data-src="u.mp4"></video>                  | 1:18 media u.mp4
                    <img data-preview-image="u.png">                  | 1:26 image u.png
                    <a data-preview-video="u.mp4">t</a>               | 1:24 media u.mp4
                    <a data-preview-link="u.html">t</a>               | 1:23 link u.html
                    <svg><use href="u.svg#i"></use></svg>             | 1:17 image u.svg#i
                    <svg><image xlink:href="u.png"></image></svg>     | 1:25 image u.png
                    <div style="background: url(u.png)">t</div>       | 1:29 style-asset u.png
                    """)
    void each_attribute_that_holds_a_reference_is_read(String markdown, String reference) {
        assertThat(OneSlide.references(markdown)).containsExactly(reference);
    }

    @Test
    void each_part_of_a_srcset_is_a_reference() {
        assertThat(OneSlide.references("<img srcset=\"a.png 1x, b.png 2x,c.png 3x\">"))
                .containsExactly("1:14 image a.png", "1:24 image b.png", "1:33 image c.png");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    a.png 480w, b.png 800w           | 1:14 image a.png, 1:26 image b.png
                    a.png, b.png 1.5x                | 1:14 image a.png, 1:21 image b.png
                    a.png large, b.png 300px         | 1:14 image a.png, 1:27 image b.png
                    my pic.png 2x, b.png 3x          | 1:14 image my pic.png, 1:29 image b.png
                    b.png 3x, my own pic.png         | 1:14 image b.png, 1:24 image my own pic.png
                    """)
    void a_part_of_a_srcset_reaches_to_the_end_of_its_name(String value, String references) {
        assertThat(OneSlide.references("<img srcset=\"" + value + "\">")).containsExactly(references.split(", "));
    }

    @Test
    void a_picture_has_the_references_of_its_sources() {
        assertThat(OneSlide.references("<picture><source srcset=\"a.webp\"><img src=\"a.png\"></picture>"))
                .containsExactly("1:26 image a.webp", "1:44 image a.png");
    }

    @Test
    void a_style_element_is_read_at_the_lines_of_its_rules() {
        assertThat(
                        OneSlide.references(
                                """
                                <style>
                                @import "a.css";
                                p { background: url(b.png) }
                                </style>
                                """))
                .containsExactly("2:10 stylesheet a.css", "3:21 style-asset b.png");
    }

    @Test
    void backgrounds_of_a_slide_are_lists() {
        assertThat(OneSlide.references("<!-- .slide: data-background-image=\"a.png, b.png\" -->"))
                .containsExactly("1:37 image a.png", "1:44 image b.png");
        assertThat(OneSlide.references("<!-- .slide: data-background-video=\"a.mp4,b.webm\" -->"))
                .containsExactly("1:37 media a.mp4", "1:43 media b.webm");
    }

    @Test
    void a_page_behind_a_slide_is_a_frame() {
        assertThat(OneSlide.references("<!-- .slide: data-background-iframe=\"a.html\" -->"))
                .containsExactly("1:38 frame a.html");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    img/a.png              | 1:31 image img/a.png
                    img/a.webp?v=1         | 1:31 image img/a.webp?v=1
                    A.JPG                  | 1:31 image A.JPG
                    https://a.example/b    | 1:31 image https://a.example/b
                    //a.example/b          | 1:31 image //a.example/b
                    url(a.avif) red        | 1:35 style-asset a.avif
                    """)
    void a_background_that_reveal_js_reads_as_a_file_is_a_reference(String background, String reference) {
        assertThat(OneSlide.references("<!-- .slide: data-background=\"" + background + "\" -->"))
                .containsExactly(reference);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#fff", "red", "rgb(1, 2, 3)", "linear-gradient(to left, #e66465, #9198e5)", "a.avif"})
    void a_background_that_reveal_js_reads_as_a_colour_is_not_a_reference(String background) {
        assertThat(OneSlide.references("<!-- .slide: data-background=\"" + background + "\" -->"))
                .isEmpty();
    }

    @Test
    void a_data_url_in_a_list_is_not_split_at_its_comma() {
        assertThat(OneSlide.references("<!-- .slide: data-background-image=\"data:image/png;base64,AA==\" -->"))
                .containsExactly("1:37 image data:image/png;base64,AA==");
    }

    @Test
    void an_element_comment_sets_references_too() {
        assertThat(OneSlide.references("text <!-- .element: data-preview-image=\"a.png\" -->"))
                .containsExactly("1:41 image a.png");
    }

    @Test
    void a_reference_by_name_is_where_its_target_is_defined() {
        assertThat(OneSlide.references("![a][x] and [b][x]\n\n[x]: a.png"))
                .containsExactly("3:6 image a.png", "3:6 link a.png");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`[t](u.md)`",
                "text\n\n    [t](u.md)",
                "```\n![a](u.png)\n```",
                "<!-- ![a](u.png) -->",
                "<pre><code>&amp;lt;img src=\"u.png\"&amp;gt;</code></pre>",
                "\\[t](u.md)",
                "<img data-src>",
                "<a data-preview-link>t</a>",
                "<a data-preview-link=\"false\">t</a>",
                "<div data=\"u.svg\">t</div>"
            })
    void code_and_comments_hold_no_references(String markdown) {
        assertThat(OneSlide.references(markdown)).isEmpty();
    }

    @Test
    void the_written_target_has_its_entities_decoded() {
        assertThat(OneSlide.references("<a href=\"a.html?b&amp;amp;c\">t</a>")).containsExactly("1:10 link a.html?b&c");
    }

    @Test
    void a_page_puts_its_own_address_where_the_reference_stands() {
        var slide = OneSlide.of("![a](u.png) and <a href='v.html'>t</a>");
        assertThat(slide.body().with(reference -> "x/" + reference.written() + "?a&\"b<"))
                .isEqualTo("<p><img src=\"x/u.png?a&amp;&quot;b&lt;\" alt=\"a\"> and <a"
                        + " href=\"x/v.html?a&amp;&quot;b&lt;\">t</a></p>\n");
    }

    @Test
    void references_are_in_the_order_of_the_document() {
        assertThat(OneSlide.of("![b](b.png)\n\n![a](a.png)").references())
                .extracting(Reference::written)
                .isEqualTo(List.of("b.png", "a.png"));
    }
}
