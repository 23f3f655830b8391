package io.github.coursemaven.markdown.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.OneSlide;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Formulas of several lines, and in the cells of tables. */
class FormulaLinesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$$\na\n- b\n$$",
                "$$\na\n+ b\n$$",
                "$$\na\n* b\n$$",
                "$$\na\n# b\n$$",
                "$$\na\n> b\n$$",
                "$$\na\n1. b\n$$",
                "$$\na\n=\nb\n$$",
                "$$\na\n-\nb\n$$",
                "$$\na\n---\nb\n$$",
                "$$\n= a\n===\n$$",
                "$$\na | b\n--|--\nc | d\n$$",
                "$$ a | b\n--|--\n$$",
                "$$\na\n<p>b\n$$",
                "$$\na=b\n\nc=d\n$$",
                "$$\na\n- b\n+ c\n# d\n$$",
                "$$\n\\text{a $$ b}\n- c\n$$",
                "$$\n\\text{if $x$$y$}\n- {c\\mbox{$$}}\n# d\n$$",
            })
    void a_formula_of_several_lines_stays_whole(String markdown) {
        var formula = markdown.replace("<", "&lt;").replace(">", "&gt;");
        assertThat(OneSlide.html(markdown)).isEqualTo("<p><span class=\"course-formula\">" + formula + "</span></p>");
        assertThat(torn(markdown)).hasSize(1);
        assertThat(torn("b\n\n" + markdown)).hasSize(1).allMatch(problem -> problem.startsWith("a.md:3:1: "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            value = {
                "\\\\[~a~- b~\\\\] § \\[~a~- b~\\]",
                "\\begin{align}~a~- b~\\end{align} § \\[\\begin{align}~a~- b~\\end{align}\\]",
                "$x\\begin{aligned}~a~- b~\\end{aligned}$ § \\(x\\begin{aligned}~a~- b~\\end{aligned}\\)",
            })
    void so_does_one_between_other_delimiters(String markdown, String formula) {
        assertThat(OneSlide.html(markdown.replace('~', '\n')).replace(" data-brackets=\"as-written\"", ""))
                .isEqualTo("<p><span class=\"course-formula\">" + formula.replace('~', '\n') + "</span></p>");
        assertThat(torn(markdown.replace('~', '\n'))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- c\n\n  $$\n  a\n  - b\n  $$",
                "- c\n  $$\n  a\n  - b\n  $$",
                "- $$\n  a\n  2. b\n  $$",
                "> $$\n> a\n> - b\n> $$",
                "see $$\na\n- b\n$$ and c",
                "$$\na\n$$ and\n$$\nb\n- c\n$$",
            })
    void a_formula_in_a_text_a_list_or_a_quote_stays_whole(String markdown) {
        assertThat(OneSlide.html(markdown)).contains("$$</span>").doesNotContain("<li>b", "<li>c</li>\n</ul>\n$$");
        assertThat(torn(markdown)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$$\na\nb\n$$",
                "$$\na\n$$\n- b\n- $$c$$",
                "- $$a$$\n- $$b$$",
                "# $$a\n\n- b\n\n$$",
                "`echo $$` is a number\n- and so is `$$` here",
                "costs $$ and\n- b",
                "a $$\n\n- b\n\n$$ c",
                "$$\n\na list\n\n- of words\n\n$$",
                "$$\n```\n- a $$\n```",
                "a\n===\n$$\nb\n$$",
                "| a |\n|---|\n| $$b$$ |\n",
                "\\begin{document}\n- a\n\\end{document}",
                "\\$$\n- a\n\\$$",
            })
    void other_blocks_are_read_as_ever(String markdown) {
        assertThat(torn(markdown)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            value = {
                "$$~{a~- b~$$~~c } $$d$$ § $$~{a~- b~$$",
                "$$~{a~- b~$$ § $$~{a~- b~$$",
                "$$~{a~- b~$$ } $$c$$ § $$~{a~- b~$$ } $$",
                "\\\\[~\\text{\\\\]}~- b~\\\\] § \\[~\\text{\\\\]}~- b~\\]",
            })
    void a_formula_of_several_lines_ends_outside_of_its_braces_if_it_can(String markdown, String formula) {
        assertThat(OneSlide.html(markdown.replace('~', '\n')))
                .matches("(?s)<p><span class=\"course-formula\"[^>]*>" + Pattern.quote(formula.replace('~', '\n'))
                        + "</span>.*");
    }

    @Test
    void other_blocks_around_a_formula_stay() {
        assertThat(OneSlide.html("a\n===\n$$\nb\n- c\n$$\n- d"))
                .isEqualTo("<h1 id=\"a\">a</h1>\n<p><span class=\"course-formula\">$$\nb\n- c\n$$</span></p>\n"
                        + "<ul>\n<li>d</li>\n</ul>");
    }

    @Test
    void a_bar_in_a_formula_does_not_divide_a_cell() {
        assertThat(OneSlide.html("a | b\n--|--\n$|x|$ | c"))
                .contains("<td><span class=\"course-formula\">\\(|x|\\)</span></td>\n<td>c</td>");
        assertThat(torn("a | b\n--|--\n$|x|$ | c"))
                .containsExactly(
                        "a.md:3:1: Markdown divides '$|x|$' into table cells, so the formula is taken as written;"
                                + " write '\\vert' for '|', so that reveal-md sets it, too [torn-formula]");
        assertThat(torn("a | b\n--|--\n$\\|x\\|$ | $|y|$")).hasSize(1).allMatch(problem -> problem.contains("'$|y|$'"));
        assertThat(OneSlide.html("| $|x|$ | b |\n|--|--|\n| c | d |"))
                .contains("<th><span class=\"course-formula\">\\(|x|\\)</span></th>\n<th>b</th>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a | b\n--|--\n$5 | $10",
                "a|b\n-|-\n$HOME|$PATH",
                "a | b\n--|--\n$x$ | $y$",
                "a | b\n--|--\n$\\|x\\|$ | $y$",
                "a | b\n--|--\n$5 | $10 | $15",
            })
    void bars_divide_cells_elsewhere(String markdown) {
        assertThat(torn(markdown)).isEmpty();
        assertThat(OneSlide.html(markdown).split("<td>")).hasSize(3);
    }

    @Test
    void the_reason_and_the_cure_are_reported() {
        assertThat(torn("$$\na\n- b\n$$"))
                .containsExactly(
                        "a.md:1:1: Markdown begins a new paragraph, list, heading or table inside '$$ a - b $$', so the"
                                + " formula is taken as written; put it on one line, in backticks, so that reveal-md sets it, too"
                                + " [torn-formula]");
    }

    private static List<String> torn(String markdown) {
        return OneSlide.of(markdown).problems().stream()
                .filter(problem -> problem.rule() == Rule.TORN_FORMULA)
                .map(Problem::toString)
                .toList();
    }
}
