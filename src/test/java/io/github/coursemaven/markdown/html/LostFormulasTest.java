package io.github.coursemaven.markdown.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.OneSlide;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LostFormulasTest {

    @ParameterizedTest
    @ValueSource(strings = {"\\( a_1 \\)", "\\(\\alpha\\)", "\\(x^{2}\\)", "\\(x\\_1 + y\\)", "**\\(\\frac12\\)**"})
    void brackets_with_one_backslash_are_reported(String markdown) {
        assertThat(problems("a " + markdown.replace("**", "*")))
                .containsExactly("a.md:1:" + (markdown.startsWith("*") ? 4 : 3)
                        + ": Markdown removes the backslash from '\\(', so this is shown as text; write '\\\\(' and"
                        + " '\\\\)', or put it between '$' [math]");
    }

    @Test
    void so_are_square_brackets_also_over_several_lines() {
        assertThat(problems("a\n\n\\[ d_1 \\]\n\n\\[\na = \\frac12\n\\]"))
                .containsExactly(
                        "a.md:3:1: Markdown removes the backslash from '\\[', so this is shown as text; write '\\\\[' and"
                                + " '\\\\]', or put it between '$$' [math]",
                        "a.md:5:1: Markdown removes the backslash from '\\[', so this is shown as text; write '\\\\[' and"
                                + " '\\\\]', or put it between '$$' [math]");
    }

    @Test
    void an_environment_that_begins_no_formula_is_reported() {
        assertThat(problems("\\begin{foo} x_1 \\end{foo}"))
                .containsExactly("a.md:1:1: '\\begin{foo}' does not begin a formula, so it is shown as text; check the"
                        + " name, or put it between '$$' [math]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            textBlock =
                    """
                    '$$ a_1⏎⏎b $$'                            § 1 § $$             § $$
                    '$$ a = b⏎⏎+ c $$'                        § 1 § $$             § $$
                    'see $$ \\frac12⏎⏎ $$'                     § 5 § $$             § $$
                    '- $$x_1⏎⏎  y$$'                          § 3 § $$             § $$
                    '$$x_1⏎⏎* b $$'                           § 1 § $$             § $$
                    '$$ \\frac{a}{b}'                        § 1 § $$             § $$
                    '\\begin{align} a⏎⏎b \\end{align}'      § 1 § \\begin{align} § \\end{align}
                    '\\begin{equation*} a'                    § 1 § \\begin{equation*} § \\end{equation*}
                    '\\\\[ a_1⏎⏎b \\\\]'                    § 1 § \\\\[         § \\\\]
                    'a $\\frac12, b'                          § 3 § $              § $
                    """)
    void a_formula_without_an_end_in_its_paragraph_is_reported(
            String markdown, int column, String opening, String closing) {
        assertThat(problems(markdown.replace('⏎', '\n')))
                .containsExactly("a.md:1:" + column + ": '" + opening + "' has no '" + closing
                        + "' in its paragraph, so this is shown as text; add it, and leave no empty line inside a"
                        + " formula [math]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$$\na_1\n\nb\n$$",
                "the process id is $$ in a shell, x_1 too, and $$ there",
                "`kill $$` ends it",
                "$$ = the process id",
                "costs $$ a lot",
                "C$\\Users and \\\\server\\c$\\Users",
                "\\$\\frac12",
                "`$$ a_1`",
                "$$ a `x_1` $$",
                "\\begin{itemize} a",
                "a \\\\[1pt] x_1"
            })
    void other_signs_without_an_end_are_not_reported(String markdown) {
        assertThat(problems(markdown)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\(see a_file\\) and \\[1\\]",
                "a\\(b\\) and \\[x\\]\\(y\\)",
                "the regular expression \\(\\d+\\) or \\[\\w\\]",
                "`\\( a_1 \\)` and `\\begin{foo} x_1 \\end{foo}`",
                "[a](https://example.org/\\(x_1\\))",
                "$a \\text{ if \\(x_1\\)}$",
                "$$\nf\\[a_1\\]\n$$",
                "\\\\(a_1\\\\) and \\\\[a_1\\\\]",
                "\\begin{itemize} \\item a \\end{itemize}",
                "\\begin{foo} x \\end{foo}",
                "\\[x\\] \\[ \\] snake\\_case",
                "<span title=\"\\( a_1 \\)\">a</span>",
            })
    void other_text_and_formulas_are_not_reported(String markdown) {
        assertThat(problems(markdown)).isEmpty();
    }

    private static List<String> problems(String markdown) {
        return OneSlide.of(markdown).problems().stream()
                .map(Object::toString)
                .filter(problem -> problem.endsWith("[math]"))
                .toList();
    }
}
