package io.github.coursemaven.markdown.slide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.OneSlide;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ElementAttributesTest {

    private static final String X = "<!-- .element: class=\"x\" -->";

    static Stream<Arguments> targets() {
        return Stream.of(
                on("the paragraph after its text", "a " + X, "<p class=\"x\">a </p>"),
                on("the paragraph on its next line", "a\nb " + X, "<p class=\"x\">a\nb </p>"),
                on("the item after its text", "- a " + X + "\n- b", "<ul>\n<li class=\"x\">a </li>\n<li>b</li>\n</ul>"),
                on("the image", "![a](b.png) " + X, "<p><img src=\"b.png\" alt=\"a\" class=\"x\"> </p>"),
                on("the code", "`a` " + X, "<p><code class=\"x\">a</code> </p>"),
                on("the emphasis", "a *b* c " + X, "<p>a <em class=\"x\">b</em> c </p>"),
                on("the link", "[a](b.md)" + X, "<p><a href=\"b.md\" class=\"x\">a</a></p>"),
                on("the paragraph though a line break stands before", "a  \nb " + X, "<p class=\"x\">a<br>\nb </p>"),
                on("the fence from the next line", "```\na\n```\n" + X, "<pre class=\"x\"><code>a</code></pre>"),
                on("the fence from after a blank line", "```\na\n```\n\n" + X, "<pre class=\"x\"><code>a</code></pre>"),
                on("the paragraph before a blank line", "a\n\n" + X, "<p class=\"x\">a</p>"),
                on(
                        "the list before a blank line",
                        "- a\n- b\n\n" + X,
                        "<ul class=\"x\">\n<li>a</li>\n<li>b</li>\n</ul>"),
                on("the quotation", "> a\n\n" + X, "<blockquote class=\"x\">\n<p>a</p>\n</blockquote>"),
                on("the paragraph in a quotation", "> a " + X, "<blockquote>\n<p class=\"x\">a </p>\n</blockquote>"),
                on("raw HTML", "<div>a " + X + "</div>", "<div class=\"x\">a </div>"),
                on(
                        "the cell",
                        "| a | b |\n|---|---|\n| 1 | 2 " + X + " |",
                        "<table>\n<thead>\n<tr>\n<th>a</th>\n<th>b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n<td class=\"x\">2 </td>\n</tr>\n</tbody>\n</table>"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("targets")
    void a_comment_sets_attributes_on_what_stands_before_it(String target, String markdown, String html) {
        assertThat(tight(OneSlide.html(markdown))).as(target).isEqualTo(tight(html));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    <!-- .element: class="a b" id="c" -->         | <p class="a b" id="c">x </p>
                    <!-- .element class="a" -->                   | <p class="a">x </p>
                    <!-- .element: class='a' -->                  | <p class="a">x </p>
                    <!-- .element: style="color: red; top: 1px" --> | <p style="color: red; top: 1px">x </p>
                    <!-- .element: data-x -->                     | <p data-x="">x </p>
                    <!-- .element: data-x data-y="1" -->          | <p data-x="" data-y="1">x </p>
                    <!-- .element: class="" -->                   | <p>x </p>
                    <!-- .element: hidden -->                     | <p>x </p>
                    <!-- .elephant: class="a" -->                 | <p>x </p>
                    <!-- element: class="a" -->                   | <p>x </p>
                    <!-- .element: class="a" --><!-- .element: id="b" -->    | <p class="a" id="b">x </p>
                    <!-- .element: class="a" --><!-- .element: class="b" --> | <p class="b">x </p>
                    """)
    void attributes_are_read_as_reveal_js_reads_them(String comment, String html) {
        assertThat(OneSlide.html("x " + comment)).isEqualTo(html);
    }

    @Test
    void attributes_end_with_their_line() {
        assertThat(OneSlide.html("x <!-- .element: class=\"a\"\nid=\"b\" -->")).isEqualTo("<p class=\"a\">x </p>");
    }

    @Test
    void a_comment_without_anything_before_it_sets_attributes_on_the_slide() {
        assertThat(OneSlide.attributes(X + "\n\na")).isEqualTo("class=\"x\"");
    }

    @Test
    void a_comment_in_the_notes_stays_in_the_notes() {
        assertThat(OneSlide.of("# T", "n " + X).notes())
                .extracting(note -> note.html().asWritten())
                .containsExactly("<aside class=\"notes\"><p class=\"x\">n </p>\n</aside>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    <!-- .slide: class="a" data-x -->                         | class="a" data-x=""
                    <!-- .slide: data-background='#fff' -->                   | data-background="#fff"
                    <!-- .slide: class="a" --><!-- .slide: class="b" id="c" --> | class="b" id="c"
                    - x <!-- .slide: class="a" -->                            | class="a"
                    <!-- .slide class="a" -->                                 | ``
                    """)
    void a_slide_comment_sets_attributes_on_the_slide_wherever_it_stands(String markdown, String attributes) {
        assertThat(OneSlide.attributes(markdown)).isEqualTo(attributes);
    }

    /** Without the line ends between elements, which no reader sees. */
    private static String tight(String html) {
        return html.replaceAll(">\\n+<", "><");
    }

    private static Arguments on(String target, String markdown, String html) {
        return Arguments.of(target, markdown, html);
    }
}
