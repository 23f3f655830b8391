package io.github.coursemaven.markdown.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.OneSlide;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TornFormulasTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '°',
            textBlock =
                    """
                    $\\hat{I}_{v}V_t$ and $x_{i}$    § \\(\\hat{I}_{v}V_t\\) and \\(x_{i}\\) § 1 reads a part of it as emphasis, 22 reads a part of it as emphasis
                    $\\{a\\}$                         § \\(\\{a\\}\\) § 1 removes backslashes from it
                    $a\\,b\\;c\\!d$                   § \\(a\\,b\\;c\\!d\\) § 1 removes backslashes from it
                    $\\|x\\|$                         § \\(\\|x\\|\\) § 1 removes backslashes from it
                    $5\\%$ and $5\\$$                 § \\(5\\%\\) and \\(5\\$\\) § 1 removes backslashes from it, 11 removes backslashes from it
                    $a*b*c$                          § \\(a*b*c\\) § 1 reads a part of it as emphasis
                    $i<n and j>m$                    § \\(i&lt;n and j&gt;m\\) § 1 reads a part of it as HTML
                    $a<b>c$                          § \\(a&lt;b&gt;c\\) § 1 reads a part of it as HTML
                    $[a](b)$                         § \\([a](b)\\) § 1 reads a part of it as a link
                    $a~b~c$                          § \\(a~b~c\\) § 1 strikes out a part of it
                    $\\href{https://a.b}{c}$         § \\(\\href{https://a.b}{c}\\) § 1 reads a part of it as a link
                    $\\text{a@b.cd}$                 § \\(\\text{a@b.cd}\\) § 1 reads a part of it as a link
                    $x\\_1\\,y$                       § \\(x_1\\,y\\) § 1 removes backslashes from it
                    \\\\(a*b*c\\\\)                     § \\(a*b*c\\) § 1 reads a part of it as emphasis
                    \\\\[a*b*c\\\\]                     § \\[a*b*c\\] § 1 reads a part of it as emphasis
                    """)
    void a_formula_that_markdown_changes_is_taken_as_written(String markdown, String formulas, String deeds) {
        assertThat(text(markdown)).isEqualTo(formulas);
        assertThat(torn(markdown).stream().map(TornFormulasTest::deed)).containsExactly(deeds.split(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '°',
            textBlock =
                    """
                    $x_1$ and $y_2$                     § \\(x_1\\) and \\(y_2\\)
                    $x\\_1$                             § \\(x_1\\)
                    $a\\*b$                             § \\(a*b\\)
                    $26\\\\,\\mathrm{Tg}$               § \\(26\\,\\mathrm{Tg}\\)
                    $\\\\{a\\\\}$                       § \\(\\{a\\}\\)
                    $$1 \\\\\\\\ 2$$                    § $$1 \\\\ 2$$
                    $$\\\\begin{b}1\\\\\\\\[2pt]\\\\end{b}$$ § $$\\begin{b}1\\\\[2pt]\\end{b}$$
                    *a $x$ b*                           § <em>a \\(x\\) b</em>
                    [a $x$](b)                          § <a href="b">a \\(x\\)</a>
                    $a<b$ and $c > d$                   § \\(a&lt;b\\) and \\(c &gt; d\\)
                    """)
    void a_formula_that_markdown_leaves_whole_or_that_is_escaped_for_it_is_what_reveal_md_shows(
            String markdown, String shown) {
        assertThat(text(markdown)).isEqualTo(shown);
        assertThat(torn(markdown)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "costs $5_000 and $6_000_",
                "$HOME_DIR and $PATH_X",
                "$HOME_DIR:$PATH_X and *a*",
                "$10*, old price 20$*",
                "\\$x_a_ \\$",
                "`$a` *b* `c$`",
                "$a `b$` c$",
                "<img alt=\"$a\"> *b* $",
                "$x <span>y</span>$",
                "costs 5$*a* and 6$*b*",
                "${a}*${b}*",
                "$d[0]*$e*",
                "$HOME*:$PATH*",
                "$x [the docs](a.md) y$",
                "* $5\n* $6",
                "**$_** and **$@**",
                "*$_* and *$@*",
                "__$_x__ or *$@*",
                "**$_**, ($@)",
                "$_ and **$@**",
                "**$$** is a number, **$$** too",
                "~~$_~~ and ~~$@~~",
                "[$_](a.md) and [$@](b.md)",
                "**$_** **$@** **$#** **$?**",
            })
    void dollar_signs_that_delimit_nothing_are_not_reported(String markdown) {
        assertThat(torn(markdown)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '°',
            textBlock =
                    """
                    **$_** and **$@**           § <strong>$_</strong> and <strong>$@</strong>
                    *$_* and *$@*               § <em>$_</em> and <em>$@</em>
                    $_ and **$@**               § $_ and <strong>$@</strong>
                    *see $a*b$*                 § <em>see \\(a*b\\)</em>
                    $a**b$ and $c**d$           § \\(a**b\\) and \\(c**d\\)
                    $x^*$ and $y^*$             § \\(x^*\\) and \\(y^*\\)
                    $a*b$ (5* rating)           § \\(a*b\\) (5* rating)
                    """)
    void dollar_signs_in_different_elements_delimit_nothing(String markdown, String shown) {
        assertThat(text(markdown)).isEqualTo(shown);
    }

    @Test
    void the_place_and_the_reason_are_reported() {
        assertThat(torn("a\n\nb $x^{*}y^{*}$ c $\\{a\\}$ [$a*b*$](c)"))
                .containsExactly(
                        "a.md:3:3: Markdown reads a part of '$x^{*}y^{*}$' as emphasis, so the formula is taken as written;"
                                + " put it in backticks, so that reveal-md sets it, too [torn-formula]",
                        "a.md:3:18: Markdown removes backslashes from '$\\{a\\}$', so the formula is taken as written;"
                                + " put it in backticks, so that reveal-md sets it, too [torn-formula]",
                        "a.md:3:27: Markdown reads a part of '$a*b*$' as emphasis, so the formula is taken as written;"
                                + " put it in backticks, so that reveal-md sets it, too [torn-formula]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '°',
            textBlock =
                    """
                    $a*b*c$                                       § put it in backticks
                    $$a*b*c$$                                     § put it in backticks
                    $$~a~- b~$$                                   § put it on one line, in backticks
                    \\\\(a*b*c\\\\)                                 § put it in backticks, between '$' signs
                    \\\\[a*b*c\\\\]                                 § put it in backticks, between '$$' signs
                    \\begin{align}a*b*c\\end{align}               § put it in backticks, between '$$' signs
                    \\begin{align}~a~- b~\\end{align}             § put it on one line, in backticks, between '$$' signs
                    \\\\begin{align}\\\\,a*b*c\\\\end{align}        § put it in backticks, between '$$' signs
                    """)
    void the_advice_makes_it_a_formula_in_backticks(String markdown, String advice) {
        assertThat(torn(markdown.replace('~', '\n')))
                .singleElement()
                .asString()
                .endsWith("so the formula is taken as written; " + advice
                        + ", so that reveal-md sets it, too [torn-formula]");
    }

    @Test
    void formulas_in_headings_and_tables_and_notes_are_mended() {
        assertThat(text("# a $\\{b\\}$")).isEqualTo("<h1 id=\"a-b\">a \\(\\{b\\}\\)</h1>");
        assertThat(OneSlide.of("a", "$\\{b\\}$").notes().toString()).contains("\\{b\\}");
    }

    @Test
    void a_title_has_the_delimiters_of_its_author() {
        assertThat(OneSlide.of("# Off $x_1$").heading()).contains("Off $x_1$");
        assertThat(OneSlide.of("# Home $x_1^2$ and $\\{a\\}$").heading()).contains("Home $x_1^2$ and $\\{a\\}$");
        assertThat(OneSlide.of("# \\\\(a*b*c\\\\)").heading()).contains("\\(a*b*c\\)");
    }

    @Test
    void markup_around_a_mended_formula_stays() {
        assertThat(text("*a* $b*c*d$ *e* $f$ 5$")).isEqualTo("<em>a</em> \\(b*c*d\\) <em>e</em> \\(f\\) 5$");
        assertThat(text("US$a, $\\{x\\}$ and 5$")).isEqualTo("US$a, \\(\\{x\\}\\) and 5$");
    }

    @Test
    void a_comment_with_attributes_beside_a_mended_formula_is_for_the_paragraph() {
        assertThat(OneSlide.html("$\\{x\\}$ <!-- .element: class=\"fragment\" -->"))
                .startsWith("<p class=\"fragment\">");
    }

    @Test
    void line_breaks_inside_a_formula_are_blanks() {
        assertThat(text("$$a  \nb$$")).isEqualTo("$$a  \nb$$");
        assertThat(torn("$$a  \nb$$")).isEmpty();
        assertThat(torn("$$\\{a\\}  \nb$$")).hasSize(1);
        assertThat(text("$$a <br> b<br/>c$$")).isEqualTo("$$a   b c$$");
        assertThat(torn("$$a <br> b<br/>c$$")).isEmpty();
    }

    private static String text(String markdown) {
        return OneSlide.html(markdown).replaceAll("</?(?:p|span)\\b[^>]*>", "");
    }

    private static List<String> torn(String markdown) {
        return OneSlide.of(markdown).problems().stream()
                .filter(problem -> problem.rule() == Rule.TORN_FORMULA)
                .map(Problem::toString)
                .toList();
    }

    /** The column, and what Markdown does to the formula. */
    private static String deed(String problem) {
        return problem.replaceFirst(
                        "^a\\.md:1:(\\d+): Markdown (.*)'.*', so the formula is taken as written.*$", "$1 $2it")
                .replaceFirst(
                        "^a\\.md:1:(\\d+): Markdown (.*)'.*' (as .*), so the formula is taken as written.*$",
                        "$1 $2it $3");
    }
}
