package io.github.coursemaven.check.formula;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.course.options.FormulaOptions;
import io.github.coursemaven.publish.site.Resources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That the engine agrees with each line of the list is tested in a browser. */
class FormulaVerdictsTest {

    private final FormulaFacts facts =
            new FormulaFacts(new Resources(FormulaVerdictsTest.class.getClassLoader()).formulaFacts());

    /** Those in the second list are set, but not as they are meant. */
    @ParameterizedTest
    @ValueSource(strings = {"verdicts.tsv", "misread.tsv"})
    void each_formula_of_a_list_has_the_problem_beside_it(String list) throws IOException {
        var lines = Files.readAllLines(Path.of("src/test/resources/formulas", list));
        var found = new ArrayList<String>();
        for (var line : lines) {
            var formula = line.substring(0, line.indexOf('\t'));
            found.add(formula + "\t" + verdicts().on(formula).orElse(""));
        }
        assertThat(found).isEqualTo(lines);
    }

    @Test
    void a_definition_holds_in_the_formulas_after_it() {
        var verdicts = verdicts();
        assertThat(verdicts.on("\\open x"))
                .contains("'\\open' is not a command for formulas; check its spelling, or define it by \\newcommand");
        assertThat(verdicts.on("\\newcommand{\\open}{\\left(}")).isEmpty();
        assertThat(verdicts.on("\\open x \\right)")).isEmpty();
        assertThat(verdicts.on("\\open x"))
                .contains("'\\left' has no '\\right'; add '\\right.' or the closing bracket");
    }

    @Test
    void a_formula_is_nested_150_deep_at_most() {
        assertThat(verdicts().on("{".repeat(149) + "x" + "}".repeat(149))).isEmpty();
        for (var depth : List.of(150, 1_000, 100_000)) {
            assertThat(verdicts().on("{".repeat(depth) + "x" + "}".repeat(depth)))
                    .contains("the formula is nested more than 150 deep, which browsers may not show; make it simpler");
        }
    }

    @Test
    void a_label_is_in_one_formula_alone() {
        var verdicts = verdicts();
        assertThat(verdicts.on("x \\label{a}")).isEmpty();
        assertThat(verdicts.on("y \\label{b}")).isEmpty();
        assertThat(verdicts.on("z \\label{a}"))
                .contains("the label 'a' is in the deck already; give this formula another one");
    }

    @Test
    void an_equation_that_is_numbered_by_itself_may_have_another_label_after_it() {
        var tex = "\\begin{equation}a \\label{a}\\end{equation} \\label{b}";
        assertThat(verdicts("ams").on(tex)).isEmpty();
        assertThat(verdicts().on(tex)).contains("a second '\\label' is in the same equation; remove one");
    }

    private FormulaVerdicts verdicts() {
        return verdicts("none");
    }

    private FormulaVerdicts verdicts(String tags) {
        return new FormulaVerdicts(
                new KnownCommands(facts, new FormulaOptions(new TreeMap<>(), tags, new TreeSet<>())));
    }
}
