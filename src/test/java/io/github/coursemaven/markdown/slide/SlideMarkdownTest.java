package io.github.coursemaven.markdown.slide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.OneSlide;
import io.github.coursemaven.base.problem.Problem;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The expected HTML is what marked 4.3 writes and a browser makes of it, after reveal-md's detour by a text area. */
class SlideMarkdownTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    a *b* _c_ **d** __e__ ***f***   | <p>a <em>b</em> <em>c</em> <strong>d</strong> <strong>e</strong> <em><strong>f</strong></em></p>
                    ~~a~~ b                         | <p><del>a</del> b</p>
                    a\\*b\\*                        | <p>a*b*</p>
                    [t](u.md "x")                   | <p><a href="u.md" title="x">t</a></p>
                    ![a *b*](u.png "x")             | <p><img src="u.png" title="x" alt="a *b*"></p>
                    [t][gone]                       | <p>[t][gone]</p>
                    [t]                             | <p>[t]</p>
                    <https://a.example/>            | <p><a href="https://a.example/">https://a.example/</a></p>
                    see https://a.example/b.        | <p>see <a href="https://a.example/b">https://a.example/b</a>.</p>
                    see www.a.example               | <p>see <a href="http://www.a.example">www.a.example</a></p>
                    see me@a.example now            | <p>see <a href="mailto:me@a.example">me@a.example</a> now</p>
                    <code>https://a.example</code>  | <p><code><a href="https://a.example">https://a.example</a></code></p>
                    x^2^ ==y== :smile:              | <p>x^2^ ==y== :smile:</p>
                    "a" -- b...                     | <p>"a" -- b...</p>
                    a[^1]                           | <p>a[^1]</p>
                    `# T {#own .c}`                  | <h1 id="t-own-c">T {#own .c}</h1>
                    """)
    void a_line_becomes_what_marked_makes_of_it(String markdown, String html) {
        assertThat(OneSlide.html(markdown)).isEqualTo(html);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00a0", "\u1680", "\u2009", "\u202f", "\u205f", "\u3000", "\ufeff", "\u2028"})
    void a_bare_URL_ends_at_any_white_space_of_JavaScript(String blank) {
        assertThat(OneSlide.references("voir https://a.example/b" + blank + "!"))
                .containsExactly("1:6 link https://a.example/b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00a0", "\u1680", "\u202f"})
    void blanks_of_any_kind_are_hyphens_in_the_id_of_a_heading(String blank) {
        assertThat(OneSlide.html("# a" + blank + "b"))
                .startsWith("<h1 id=\"a" + (blank.equals("\u202f") ? "" : "-") + "b\">");
    }

    static Stream<Arguments> blocks() {
        return Stream.of(
                block("a  \nb\nc", "<p>a<br>\nb\nc</p>"),
                block("T\n===\n\nU\n---", "<h1 id=\"t\">T</h1>\n<h2 id=\"u\">U</h2>"),
                block("- a\n- b\n  - c", "<ul>\n<li>a</li>\n<li>b<ul>\n<li>c</li>\n</ul>\n</li>\n</ul>"),
                block("- a\n\n- b", "<ul>\n<li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ul>"),
                block("3. a\n4. b", "<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>"),
                block("> a\n> b", "<blockquote>\n<p>a\nb</p>\n</blockquote>"),
                block("a\n\n***\n\nb", "<p>a</p>\n<hr>\n<p>b</p>"),
                block("```js\na < b\n```", "<pre><code class=\"js\">a &lt; b</code></pre>"),
                block("a\n\n    b\n      c", "<p>a</p>\n<pre><code>b\n  c</code></pre>"),
                block("<div>\n\n*a*\n\n</div>", "<div>\n\n<p><em>a</em></p>\n</div>"),
                block("<div>\n*a*\n</div>", "<div>\n*a*\n</div>"),
                block(
                        "[t][R] [r]\n\n[r]: u.md 'x'",
                        "<p><a href=\"u.md\" title=\"x\">t</a> <a href=\"u.md\" title=\"x\">r</a></p>"),
                block(
                        "- [ ] a\n- [x] b",
                        "<ul>\n<li><input disabled type=\"checkbox\"> a</li>\n<li><input checked disabled type=\"checkbox\"> b</li>\n</ul>"),
                block(
                        "| a | b | c |\n|---|:-:|--:|\n| 1 | 2 | 3 |",
                        "<table>\n<thead>\n<tr>\n<th>a</th>\n<th align=\"center\">b</th>\n<th align=\"right\">c</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n<td align=\"center\">2</td>\n<td align=\"right\">3</td>\n</tr>\n</tbody>\n</table>"),
                block(
                        "a | b\n---|---\n| 1 |",
                        "<table>\n<thead>\n<tr>\n<th>a</th>\n<th>b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n<td></td>\n</tr>\n</tbody>\n</table>"),
                block("| a |\n|---|", "<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n</table>"));
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void blocks_become_what_marked_makes_of_them(String markdown, String html) {
        assertThat(tight(OneSlide.html(markdown))).isEqualTo(tight(html));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            textBlock =
                    """
                    &lt;b&gt;x&lt;/b&gt;      | <p><b>x</b></p>
                    `a &lt; b`                | <p><code>a &lt; b</code></p>
                    `a &amp;lt; b`            | <p><code>a &amp;lt; b</code></p>
                    a &amp;lt; b              | <p>a &lt; b</p>
                    &copy; &#169; &#xA9;      | <p>© © ©</p>
                    &nosuch; & &x             | <p>&amp;nosuch; &amp; &amp;x</p>
                    """)
    void entities_are_decoded_once_before_Markdown(String markdown, String html) {
        assertThat(OneSlide.html(markdown)).isEqualTo(html);
    }

    @Test
    void entities_in_a_fence_are_decoded_once() {
        assertThat(OneSlide.html("```\necho &lt; x\n```")).isEqualTo("<pre><code>echo &lt; x</code></pre>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    <b>open                 | <p><b>open</b></p><b></b>
                    a</section><section>b   | <p>a</p><section>b<p></p></section>
                    </div></div>a           | a
                    <em>a <strong>b</em> c  | <p><em>a <strong>b</strong></em><strong> c</strong></p><strong></strong>
                    """)
    void broken_HTML_cannot_leave_the_slide(String markdown, String html) {
        assertThat(OneSlide.html(markdown).replace("\n", "")).isEqualTo(html);
    }

    @Test
    void a_textarea_in_code_does_no_harm() {
        assertThat(OneSlide.html("```html\n</script></textarea></section>\n```"))
                .isEqualTo("<pre><code class=\"html\">&lt;/script&gt;&lt;/textarea&gt;&lt;/section&gt;</code></pre>");
    }

    @Test
    void comments_are_left_out() {
        assertThat(OneSlide.html("a <!-- later: b --> c")).isEqualTo("<p>a  c</p>");
    }

    @Test
    void a_script_is_left_out_with_a_warning() {
        var slide = OneSlide.of("a\n\n<p>x <script src=\"x.js\">alert(1)</script></p>");
        assertThat(slide.body().asWritten()).doesNotContain("script", "alert");
        assertThat(slide.references()).isEmpty();
        assertThat(slide.problems())
                .extracting(Problem::toString)
                .containsExactly("a.md:3:6: a script in a slide does not run; name it in the front matter, under"
                        + " 'scripts' [script-removed]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    <pre><code><script type="text/template">⏎<p>hi</p>⏎</script></code></pre> | <pre><code>⏎&lt;p&gt;hi&lt;/p&gt;⏎</code></pre>
                    <pre><code class="html" data-trim><script type="TEXT/TEMPLATE">a &&amp; <b</script></code></pre> | <pre><code class="html" data-trim>a &amp;&amp; &lt;b</code></pre>
                    <pre><b><code>x <script type="text/template">a</script> y</code></b></pre> | <pre><b><code>a</code></b></pre>
                    <pre><code><script type="text/template">a</script><script type="text/template">b</script></code></pre> | <pre><code>a</code></pre>
                    <pre><code><script type="text/template"></script></code></pre> | <pre><code></code></pre>
                    """)
    void code_in_a_script_is_code(String html, String expected) {
        var slide = OneSlide.of(html.replace('⏎', '\n'));
        assertThat(slide.body().asWritten().strip()).isEqualTo(expected.replace('⏎', '\n'));
        assertThat(slide.problems()).isEmpty();
    }

    @Test
    void other_scripts_in_code_are_left_out() {
        var slide =
                OneSlide.of("<pre><code>a<script>b</script></code></pre>\n\n<script type=\"text/template\">c</script>");
        assertThat(slide.body().asWritten().strip()).isEqualTo("<pre><code>a</code></pre>");
        assertThat(slide.problems())
                .extracting(problem -> problem.location().toString())
                .containsExactly("a.md:1:13", "a.md:3:1");
    }

    @Test
    void a_base_without_an_address_is_kept() {
        var slide = OneSlide.of("<base target=\"_blank\">\n\n[a](b)");
        assertThat(slide.body().asWritten()).isEqualTo("<base target=\"_blank\">\n\n<p><a href=\"b\">a</a></p>\n");
        assertThat(slide.problems()).isEmpty();
    }

    @Test
    void a_base_loses_its_address() {
        var slide = OneSlide.of("<base href=\"https://example.org/\" target=\"_blank\">\n<base href=\"x\">");
        assertThat(slide.body().asWritten().strip()).isEqualTo("<base target=\"_blank\">");
        assertThat(slide.problems())
                .extracting(problem -> problem.location() + " " + problem.rule().id())
                .containsExactly("a.md:1:13 bad-url", "a.md:2:13 bad-url");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<iframe src=\"x\" allowfullscreen=\"allowfullscreen\"></iframe>",
                "<iframe src=\"x\" allowfullscreen></iframe>",
                "<div><video controls=\"controls\" autoplay=\"true\" muted=\"Muted\" loop></video></div>",
                "<div><input checked=\"checked\" disabled></div>",
                "<details open=\"open\"></details>"
            })
    void an_attribute_keeps_the_value_that_is_its_name(String html) {
        assertThat(OneSlide.html(html)).isEqualTo(html);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    [ a ](b)             | <p><a href="b"> a </a></p>
                    x [a ](b) y          | <p>x <a href="b">a </a> y</p>
                    [ **a**  ][r]⏎⏎[r]: b | <p><a href="b"> <strong>a</strong>  </a></p>
                    [⏎a⏎](b)             | <p><a href="b">⏎a⏎</a></p>
                    [ ](b)               | <p><a href="b"> </a></p>
                    - [![ a ](b) ](c)    | <ul>⏎<li><a href="c"><img src="b" alt=" a "> </a></li>⏎</ul>
                    ![](u "**b**)        | <p>![](u "**b**)</p>
                    ![](u "…             | <p>![](u "…</p>
                    ![](u "t) ![](v "w") | <p>![](u "t) <img src="v" title="w" alt=""></p>
                    [**b**](my c.pdf)    | <p>[**b**](my c.pdf)</p>
                    a < *b* > *c*        | <p>a &lt; *b* &gt; <em>c</em></p>
                    *a [b*](c d) e*      | <p><em>a [b*](c d) e</em></p>
                    <*a> b*              | <p>&lt;<em>a&gt; b</em></p>
                    """)
    void links_are_read_as_marked_reads_them(String markdown, String expected) {
        assertThat(OneSlide.html(markdown.replace('⏎', '\n')).strip()).isEqualTo(expected.replace('⏎', '\n'));
    }

    @Test
    void white_space_before_the_first_character_of_a_slide_is_dropped() {
        assertThat(OneSlide.html("\n\n    # T")).isEqualTo("<h1 id=\"t\">T</h1>");
    }

    @Test
    void notes_are_Markdown_of_their_own() {
        var slide = OneSlide.of("# T\n\n- a", "\n*n*\n\n- b");
        assertThat(slide.body().asWritten().strip()).isEqualTo("<h1 id=\"t\">T</h1>\n<ul>\n<li>a</li>\n</ul>");
        assertThat(slide.notes())
                .extracting(note -> note.html().asWritten())
                .containsExactly("<aside class=\"notes\"><p><em>n</em></p>\n<ul>\n<li>b</li>\n</ul>\n</aside>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n</section>"})
    void notes_after_an_open_section_are_in_that_section(String end) {
        var slide = OneSlide.of("<section data-background-color=\"red\">\n\n# T\n\n", "n" + end);
        var note = "<aside class=\"notes\"><p>n</p>\n</aside>";
        assertThat(slide.body().asWritten())
                .isEqualTo("<section data-background-color=\"red\">\n\n<h1 id=\"t\">T</h1>\n</section>");
        assertThat(slide.bodyWithNotes().asWritten())
                .isEqualTo("<section data-background-color=\"red\">\n\n<h1 id=\"t\">T</h1>\n" + note + "</section>");
        assertThat(slide.notesIn(0)).extracting(html -> html.asWritten()).containsExactly(note);
        assertThat(slide.notesIn(1)).isEmpty();
    }

    @Test
    void notes_belong_to_the_section_that_they_are_in() {
        var slide = OneSlide.of(
                """
                <section>a <aside class="notes">n1</aside></section>
                <section data-notes="n2">b</section>
                <section>c</section>
                """,
                "n3");
        assertThat(slide.bodyWithNotes().asWritten())
                .isEqualTo(
                        """
                        <section>a <aside class="notes">n1</aside></section>
                        <section data-notes="n2">b</section>
                        <section>c</section>
                        """);
        assertThat(slide.body().asWritten())
                .isEqualTo("<section>a </section>\n<section>b</section>\n<section>c</section>\n");
        assertThat(slide.notes())
                .extracting(note -> note.section() + " " + note.html().asWritten())
                .containsExactly(
                        "0 <aside class=\"notes\">n1</aside>",
                        "3 <aside class=\"notes\"><p>n3</p>\n</aside>",
                        "1 <aside class=\"notes\">n2</aside>");
    }

    @Test
    void notes_in_an_attribute_are_text() {
        var slide = OneSlide.of("<!-- .slide: data-notes=\"a < b\" class=\"x\" -->");
        assertThat(slide.notes())
                .extracting(note -> note.html().asWritten())
                .containsExactly("<aside class=\"notes\">a &lt; b</aside>");
        assertThat(slide.attributes().asWritten()).isEqualTo(" class=\"x\"");
    }

    @Test
    void the_heading_of_a_slide_is_its_first_one_without_markup() {
        assertThat(OneSlide.of("a\n\n### *B* `c`\n\n# D").heading()).contains("B c");
        assertThat(OneSlide.of("a").heading()).isEmpty();
    }

    @Test
    void ids_of_all_elements_can_be_linked_to() {
        assertThat(OneSlide.of("<!-- .slide: id=\"s\" -->\n# T\n\n<p id=\"p\" data-id=\"d\">x</p>")
                        .ids())
                .extracting(id -> id.name() + " " + OneSlide.place(id.location()))
                .contains("s 1:18", "t 2:1", "p 4:8", "d 4:20");
    }

    @Test
    void a_slide_needs_what_is_in_it() {
        assertThat(OneSlide.of("$x$").features()).containsExactly(Feature.MATH);
        assertThat(OneSlide.of("```mermaid\ng\n```").features()).containsExactly(Feature.MERMAID);
        assertThat(OneSlide.of("a").features()).isEmpty();
    }

    @Test
    @Timeout(60)
    void a_long_line_of_brackets_ends() {
        assertThat(OneSlide.html("[a](".repeat(500))).startsWith("<p>[a](");
    }

    /** Without the line ends between elements, which no reader sees. */
    private static String tight(String html) {
        return html.replaceAll(">\\n+<", "><");
    }

    private static Arguments block(String markdown, String html) {
        return Arguments.of(markdown, html);
    }
}
