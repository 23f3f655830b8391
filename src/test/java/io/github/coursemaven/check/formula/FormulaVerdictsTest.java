package io.github.coursemaven.check.formula;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.course.options.FormulaOptions;
import io.github.coursemaven.publish.site.Resources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** That the engine agrees with each line of the list is tested in a browser. */
class FormulaVerdictsTest {

    private static final Path LIST = Path.of("src/test/resources/formulas/verdicts.tsv");

    private final FormulaFacts facts =
            new FormulaFacts(new Resources(FormulaVerdictsTest.class.getClassLoader()).formulaFacts());

    @Test
    void each_formula_of_the_list_has_the_problem_beside_it() throws IOException {
        var lines = Files.readAllLines(LIST);
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

    private FormulaVerdicts verdicts() {
        return new FormulaVerdicts(
                new KnownCommands(facts, new FormulaOptions(new TreeMap<>(), "none", new TreeSet<>())));
    }
}
