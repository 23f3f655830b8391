package io.github.coursemaven.markdown.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.OneSlide;
import io.github.coursemaven.markdown.slide.Feature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulasTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    $x$                    | <p><span class="course-formula">\\(x\\)</span></p>
                    a $x^2$, b             | <p>a <span class="course-formula">\\(x^2\\)</span>, b</p>
                    $x$ and $y$            | <p><span class="course-formula">\\(x\\)</span> and <span class="course-formula">\\(y\\)</span></p>
                    $a < b$                | <p><span class="course-formula">\\(a &lt; b\\)</span></p>
                    $$x$$                  | <p><span class="course-formula">$$x$$</span></p>
                    """)
    void a_formula_is_in_an_element_with_the_delimiters_that_the_page_looks_for(String markdown, String html) {
        assertThat(OneSlide.html(markdown)).isEqualTo(html);
        assertThat(OneSlide.of(markdown).features()).containsExactly(Feature.MATH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"$5 and $10", "it costs 5$ or 10$", "$ x $", "$x $", "$ x$", "$", "$$", "US$20,000 and US$30,000"
            })
    void a_dollar_sign_that_delimits_nothing_by_pandoc_s_rule_is_text(String markdown) {
        assertThat(OneSlide.html(markdown)).isEqualTo("<p>" + markdown + "</p>");
        assertThat(OneSlide.of(markdown).features()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "US$<br>CA$",
                "Pays US$<br>and CA$.",
                "US$<BR/>CA$",
                "<svg><text>$x_1$</text><circle r=\"5\"></circle></svg>"
            })
    void a_line_break_after_the_sign_is_a_blank_and_a_drawing_has_no_formulas(String markdown) {
        assertThat(OneSlide.html(markdown)).doesNotContain("course-formula").contains("$");
        assertThat(OneSlide.of(markdown).features()).isEmpty();
    }

    @Test
    void a_backslash_at_the_end_of_a_line_is_a_blank_too() {
        assertThat(OneSlide.html("Cost US$\\\nor CA$")).isEqualTo("<p>Cost US$<br>\nor CA$</p>");
    }

    @Test
    void a_drawing_with_HTML_in_it_may_have_formulas_there() {
        assertThat(OneSlide.html("<svg><foreignObject><p>$x$</p></foreignObject></svg>"))
                .contains("<p><span class=\"course-formula\">\\(x\\)</span></p>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            textBlock =
                    """
                    $ \\vec{b}$                          § '[ \\vec{b}]'
                    $ x = (2, 0)^\\mathrm{T} $           § '[ x = (2, 0)^\\mathrm{T} ]'
                    a $\\alpha $, b                      § 'a [\\alpha ], b'
                    ($ \\alpha $) $ \\beta $             § '([ \\alpha ]) [ \\beta ]'
                    costs $5 and $ \\alpha$              § 'costs $5 and [ \\alpha]'
                    costs $5 for \\alpha and $x$         § 'costs $5 for \\alpha and [x]'
                    5$ for \\alpha, 6$ for \\beta        § '5$ for \\alpha, 6$ for \\beta'
                    costs $5 for \\alpha and $\\beta$     § 'costs $5 for \\alpha and [\\beta]'
                    \\$ \\alpha $x$                      § '$ \\alpha [x]'
                    $ \\$ $                              § '$ $ $'
                    $ \\% $                              § '$ % $'
                    $ 5 to $ 10                          § '$ 5 to $ 10'
                    $ es de tipo Entero (_Int_ …) $      § '$ es de tipo Entero (<em>Int</em> …) $'
                    """)
    void blanks_just_inside_dollar_signs_need_a_command_beside_them(String markdown, String shown) {
        assertThat(brackets(OneSlide.html(markdown))).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            textBlock =
                    """
                    $a \\text{if $x$} b$ c$              § '[a \\text{if $x$} b] c$'
                    $$a \\quad \\text{for $x$ items}$$   § '[[a \\quad \\text{for $x$ items}]]'
                    $$\\mbox{a$x$$y$}$$                  § '[[\\mbox{a$x$$y$}]]'
                    $\\mbox{$x$}$                        § '[\\mbox{$x$}]'
                    `$\\mbox{$x$}$`                      § '<code>[\\mbox{$x$}]</code>'
                    `$5\\$$`                             § '<code>[5\\$]</code>'
                    $a {b$ and c                         § '[a {b] and c'
                    $a} b$ and $c$                       § '[a} b] and [c]'
                    $a \\left\\{ b$ and $c$ \\}           § '[a \\left\\{ b] and [c] }'
                    {$a$} and {$b$}                      § '{[a]} and {[b]}'
                    <b>$5\\$$</b>                        § '<b>[5\\$]</b>'
                    """)
    void a_formula_ends_outside_of_its_braces_as_for_mathjax_2(String markdown, String shown) {
        assertThat(brackets(OneSlide.html(markdown))).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            textBlock =
                    """
                    $x$$y$ and $z$$w$                    § '[x][y] and [z][w]'
                    $x$$$y$$                             § '[x][[y]]'
                    $$x$$$y$                             § '[[x]][y]'
                    $x$$y                                § '[x]$y'
                    $$x$ and $y$                         § '$$x$ and [y]'
                    costs 5$ or $$x$$                    § 'costs 5$ or [[x]]'
                    <b>$x$$y$</b>                        § '<b>[x][y]</b>'
                    """)
    void a_formula_may_begin_just_after_another_as_for_mathjax_2(String markdown, String shown) {
        assertThat(brackets(OneSlide.html(markdown))).isEqualTo(shown);
    }

    @Test
    void a_torn_formula_ends_outside_of_its_braces_too() {
        assertThat(brackets(OneSlide.html("$\\begin{cases} 1 & \\text{if $x>0$} \\\\ 0 \\end{cases}$ b$")))
                .isEqualTo("[\\begin{cases} 1 &amp; \\text{if $x&gt;0$} \\\\ 0 \\end{cases}] b$");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            textBlock =
                    """
                    a $x$ b $y$                          § 1:3 1:9
                    a < b & c $x$                        § 1:11
                    a &amp; b\\* <b>c</b> $x<y$ $z$       § 1:22 1:28
                    '# a > b $x$'                          § 1:9
                    > a > b $x$                          § 1:9
                    - a > b $x$                          § 1:9
                    a $x$N> b $y$                        § 1:3 2:5
                    a > $x$Nb > $y$ $z$                  § 1:5 2:5 2:9
                    | a < | b |N|---|---|N| c < $x$ | $y$ | § 3:7 3:13
                    <p>a &lt; b &amp; $x$ $y$</p>        § 1:19 1:23
                    a > b $\\{x\\}$ $y$                   § 1:7 1:15
                    a > b `$x$`                          § 1:8
                    a > b $$x$$                          § 1:7
                    """)
    void the_place_of_a_formula_is_that_of_its_opening_delimiter(String markdown, String places) {
        assertThat(OneSlide.of(markdown.replace('N', '\n')).formulas())
                .extracting(formula -> formula.location().toString().replaceFirst("^[^:]*:", ""))
                .containsExactly(places.split(" "));
    }

    @Test
    void an_escaped_dollar_sign_is_text() {
        assertThat(OneSlide.html("\\$x\\$")).isEqualTo("<p>$x$</p>");
        assertThat(OneSlide.of("\\$x\\$").features()).isEmpty();
    }

    @Test
    void a_formula_does_not_run_over_a_paragraph() {
        assertThat(OneSlide.of("a $x\n\ny$ b").features()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            textBlock =
                    """
                    `$x_1$`                            § \\(x_1\\)
                    `$$ J(\\theta_0,\\theta_1) $$`  § $$ J(\\theta_0,\\theta_1) $$
                    `$$ J(\\theta_0) $$`              § $$ J(\\theta_0) $$
                    `$ width*height*channels $`        § \\( width*height*channels \\)
                    `$\\{a\\}\\,b$`              § \\(\\{a\\}\\,b\\)
                    <code>$x$</code>                   § \\(x\\)
                    """)
    void code_that_is_one_formula_is_set_and_stays_code(String markdown, String formula) {
        assertThat(OneSlide.html(markdown)).isEqualTo("<p><code>" + marked(formula) + "</code></p>");
        assertThat(OneSlide.of(markdown).features()).containsExactly(Feature.MATH);
        assertThat(OneSlide.of(markdown).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            textBlock =
                    """
                    `\\(x\\)`             § <code>[\\(x\\)]</code>
                    `\\[x\\]`             § <code>[\\[x\\]]</code>
                    \\\\(x\\\\) and $y$    § [\\(x\\)] and \\(y\\)
                    \\\\[\\{x\\}\\\\] and $$y$$ § [\\[\\{x\\}\\]] and $$y$$
                    """)
    void brackets_are_marked_that_the_author_wrote(String markdown, String shown) {
        assertThat(OneSlide.html(markdown)
                        .replaceAll("<span [^>]*\" data-brackets=\"as-written\">(.*?)</span>", "[$1]")
                        .replaceAll("</?(?:p|span)\\b[^>]*>", ""))
                .isEqualTo(shown);
    }

    @Test
    void a_formula_in_code_may_have_several_lines() {
        assertThat(OneSlide.html("`$$\\begin{matrix}1\\\\\n2\\end{matrix}$$`"))
                .isEqualTo("<p><code>" + marked("$$\\begin{matrix}1\\\\ 2\\end{matrix}$$") + "</code></p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`$HOME/bin:$PATH`",
                "`$5 and $10`",
                "`$x = $y`",
                "`$x`",
                "`$a$b$`",
                "`$$`",
                "`$ $`",
                "`$$ $$`",
                "`${a} ${b}`",
                "`sed 's/\\(a\\)/b/'`",
                "`echo $x$`",
                "`\\begin{equation} x \\end{equation}`",
                "```\n$x$\n```",
                "    $x$\n\na",
                "<pre>$x$</pre>",
                "<pre><code>$x$</code></pre>",
            })
    void other_code_holds_no_formulas(String markdown) {
        assertThat(OneSlide.of("a\n\n" + markdown).features()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\begin{equation}x\\end{equation}",
                "\\begin{align}a &= b\\end{align}",
                "\\begin{align*}a\\end{align*}",
                "\\begin{gather}a\\end{gather}",
                "\\begin{eqnarray}a\\end{eqnarray}",
                "\\begin{pmatrix}a\\end{pmatrix}",
            })
    void an_environment_needs_no_delimiters(String environment) {
        assertThat(OneSlide.html("a " + environment + " b"))
                .isEqualTo("<p>a " + marked("\\[" + environment.replace("&", "&amp;") + "\\]") + " b</p>");
        assertThat(OneSlide.html("<div>" + environment + "</div>"))
                .isEqualTo("<div>" + marked("\\[" + environment.replace("&", "&amp;") + "\\]") + "</div>");
    }

    @Test
    void an_environment_between_dollar_signs_stays_in_its_line() {
        assertThat(OneSlide.html("$\\begin{align}a\\end{align}$"))
                .isEqualTo("<p>" + marked("\\(\\begin{align}a\\end{align}\\)") + "</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\begin{env}, \\end{env}",
                "\\begin{document} a \\end{document}",
                "\\begin{itemize} a \\end{itemize}",
                "\\begin{align} begins it",
                "`\\begin{align}` and `\\end{align}`"
            })
    void other_environments_are_text(String markdown) {
        assertThat(OneSlide.of(markdown).features()).isEmpty();
    }

    @Test
    void classes_of_mathjax_2_say_where_no_formulas_are() {
        assertThat(brackets(OneSlide.html("<div class=\"tex2jax_ignore\">$x$ <b>$y$</b></div>")))
                .isEqualTo("<div class=\"tex2jax_ignore\">$x$ <b>$y$</b></div>");
        assertThat(OneSlide.html("<div class=\"a tex2jax_ignore\"><b class=\"tex2jax_process\">$y$</b></div>"))
                .contains(">\\(y\\)</span>");
    }

    @Test
    void a_reference_to_an_equation_needs_no_delimiters() {
        assertThat(OneSlide.html("see \\eqref{a} and \\ref{b_c}"))
                .isEqualTo("<p>see " + marked("\\(\\eqref{a}\\)") + " and " + marked("\\(\\ref{b_c}\\)") + "</p>");
    }

    private static String marked(String formula) {
        return "<span class=\"course-formula\">" + formula + "</span>";
    }

    /** In single brackets what is set in the line, in double ones what is set on a line of its own. */
    private static String brackets(String html) {
        return html.replaceAll("</?p>", "")
                .replaceAll("<span class=\"course-formula\">\\\\\\((.*?)\\\\\\)</span>", "[$1]")
                .replaceAll("<span class=\"course-formula\">\\$\\$(.*?)\\$\\$</span>", "[[$1]]");
    }
}
