package io.github.coursemaven.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaCheckTest {

    @TempDir
    private Path directory;

    private CourseFolder folder;

    @BeforeEach
    void make() {
        folder = CourseFolder.in(directory);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            \\foo x                           | '\\foo' is not a command for formulas; check its spelling, or define it by \\newcommand
            \\begin{foo}x\\end{foo}           | 'foo' is not an environment for formulas; check its name
            \\frac{1                          | a '{' is not closed; add a '}'
            1}                                | a '}' closes nothing; remove it, or write '\\}'
            \\frac{1}                         | an argument of '\\frac' is missing; write it in braces
            \\left(x                          | '\\left' has no '\\right'; add '\\right.' or the closing bracket
            x\\right)                         | '\\right' has no '\\left'; add '\\left.' or the opening bracket
            \\left x\\right)                  | '\\left' needs a bracket after it, such as '(' or '\\{', or '.' for none
            \\begin{matrix}x                  | '\\begin{matrix}' has no '\\end{matrix}'; add it
            x^a^b                             | '^' follows a part that has one; put that part in braces
            x^                                | nothing follows '^'; write what belongs there, or '{}'
            a & b                             | '&' is not in a matrix or another environment; write '\\&'
            a # b                             | '#' is not a sign for formulas; write '\\#'
            """)
    void a_formula_that_cannot_be_set_is_reported_where_it_is_written(String tex, String message) {
        folder.with("docs/slides.md", "# A\n\n`$" + tex + "$`\n");
        assertThat(folder.problems()).containsExactly("docs/slides.md:3:2: " + message + " [math]");
    }

    @Test
    void long_chains_of_definitions_are_read() {
        var chain = new StringBuilder("\\def\\z{x}");
        for (var number = 1; number < 2_000; number++) {
            var before = "z" + letters(number - 1);
            chain.append("\\def\\z" + letters(number) + "{\\" + before + "}");
        }
        folder.with("slides.md", "`$" + chain + "\\z" + letters(1_999) + "$`\n");
        assertThat(folder.problems()).isEmpty();
    }

    /** A number as letters, because commands have no digits in their names; none for 0. */
    private static String letters(int number) {
        return number == 0 ? "" : letters(number / 26) + (char) ('a' + number % 26);
    }

    @Test
    void a_command_is_known_after_its_definition_on_a_slide_before() {
        folder.with("docs/slides.md", "$$\\newcommand{\\E}{\\mathrm{E}}$$\n\n---\n\n$\\E[X]$\n");
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void a_command_is_not_known_before_its_definition() {
        folder.with("docs/slides.md", "a $\\E[X]$\n\n---\n\n$$\\newcommand{\\E}{\\mathrm{E}}$$\n");
        assertThat(folder.problems())
                .containsExactly(
                        "docs/slides.md:1:3: '\\E' is not a command for formulas; check its spelling, or define it"
                                + " by \\newcommand [math]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "math: {TeX: {Macros: {vv: [\"\\\\mathbf{#1}\", 1]}}}",
                "mathjax2: {TeX: {Macros: {vv: [\"\\\\mathbf{#1}\", 1]}}}",
                "mathjax3: {tex: {macros: {vv: [\"\\\\mathbf{#1}\", 1]}}}",
                "katex: {macros: {\"\\\\vv\": \"\\\\mathbf{#1}\"}}"
            })
    void macros_of_the_options_are_known(String options) {
        folder.with("docs/slides.md", "---\nrevealOptions: {" + options + "}\n---\n$\\vv{x}$\n");
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void a_formula_is_reported_in_its_line() {
        folder.with("docs/slides.md", "# A\n\na\nb $x$\nc $\\foo$\n");
        assertThat(folder.problems())
                .containsExactly(
                        "docs/slides.md:5:3: '\\foo' is not a command for formulas; check its spelling, or define it"
                                + " by \\newcommand [math]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\eqref{x}", "$\\ref{x}$", "$a \\text{ by $\\eqref{x}$}$"})
    void a_reference_needs_its_label(String markdown) {
        folder.with("docs/slides.md", markdown + "\n\n---\n\n$$a \\tag{1} \\label{y}$$\n");
        assertThat(folder.problems())
                .containsExactly("docs/slides.md:1:1: '" + markdown.replaceFirst(".*(\\\\(?:eq)?ref\\{x}).*", "$1")
                        + "' leads nowhere, because no formula of the deck has the label 'x'; add '\\label{x}' to the"
                        + " formula, or check the name [math]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$$a \\tag{1} \\label{x}$$",
                "\\begin{equation}a \\label{x}\\end{equation}",
                "$\\newcommand{\\numbered}[2]{#1 \\tag{1} \\label{#2}}$"
            })
    void a_reference_leads_to_a_label_on_any_slide(String labelled) {
        folder.with("docs/slides.md", "see \\eqref{x}\n\n---\n\n" + labelled + "\n");
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void a_label_that_another_formula_has_is_reported() {
        folder.with("docs/slides.md", "$$a \\label{x}$$\n\n---\n\n# B\n\nsee $b \\label{x}$\n");
        assertThat(folder.problems())
                .containsExactly(
                        "docs/slides.md:7:5: the label 'x' is in the deck already; give this formula another one [math]");
    }

    @Test
    void each_deck_has_labels_of_its_own() {
        folder.with("docs/a.md", "---\ndeck: true\n---\n$$a \\label{x}$$\n")
                .with("docs/b.md", "---\ndeck: true\n---\n$$a \\label{x}$$\n");
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void text_about_formulas_is_not_one() {
        folder.with("docs/slides.md", "# A\n\nUse `\\foo{x}`, and $y$.\n");
        assertThat(folder.problems()).isEmpty();
    }
}
