package io.github.coursemaven.markdown.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.OneSlide;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
