package io.github.coursemaven.check.rules;

import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.check.formula.FormulaFacts;
import io.github.coursemaven.check.formula.FormulaLabels;
import io.github.coursemaven.check.formula.FormulaVerdicts;
import io.github.coursemaven.check.formula.KnownCommands;
import io.github.coursemaven.course.deck.Course;
import io.github.coursemaven.course.deck.Deck;
import io.github.coursemaven.course.options.FormulaMacro;
import io.github.coursemaven.course.options.Library;
import io.github.coursemaven.markdown.slide.SlideFormula;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds formulas that cannot be set, or whose references lead nowhere. */
public final class FormulaCheck implements CourseCheck {

    private final Library library;

    public FormulaCheck(Library library) {
        this.library = library;
    }

    @Override
    public List<Problem> check(Course course) {
        var decks = course.decks().stream()
                .filter(deck -> !formulas(deck).isEmpty())
                .toList();
        if (decks.isEmpty()) {
            return List.of();
        }
        var facts = new FormulaFacts(library.formulaFacts());
        return decks.stream().flatMap(deck -> check(deck, facts)).toList();
    }

    private static List<SlideFormula> formulas(Deck deck) {
        return deck.slides().stream()
                .flatMap(slide -> slide.content().formulas().stream())
                .toList();
    }

    private static Stream<Problem> check(Deck deck, FormulaFacts facts) {
        var formulas = formulas(deck);
        var options = deck.options().formulas();
        var verdicts = new FormulaVerdicts(new KnownCommands(facts, options));
        var labels = new FormulaLabels(Stream.concat(
                formulas.stream().map(SlideFormula::tex),
                options.macros().values().stream().map(FormulaMacro::definition)));
        return formulas.stream()
                .map(formula -> verdicts.on(formula.tex())
                        .or(() -> labels.fault(formula.tex()))
                        .map(fault -> Rule.MATH.at(formula.location(), fault)))
                .flatMap(Optional::stream);
    }
}
