package io.github.coursemaven.course.read;

import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.course.options.DeckOptions;
import io.github.coursemaven.course.options.Setting;
import io.github.coursemaven.markdown.slide.UnknownWord;
import java.util.List;

/** Values and classes that reveal.js does not know, unless the author's own style sheets or scripts know them. */
record UnknownWords(OwnStyles own, DeckOptions options) {

    /** Adds those of slides, and removes those of options that are the author's own transitions. */
    void report(List<Problem> problems) {
        options.revealOptions().transitions().stream()
                .filter(transition -> isReported(transition, problems) && own.mayHave(transition.value()))
                .forEach(transition -> problems.removeIf(problem -> isAbout(problem, transition)));
        own.slides().stream()
                .flatMap(slide -> slide.content().unknownWords().stream())
                .filter(unknown -> isSlip(unknown.problem()) && !own.mayHave(unknown.word()))
                .map(UnknownWord::problem)
                .forEach(problems::add);
    }

    /** An author who begins notes in a way of his own may well show a box of a class such as {@code note}. */
    private boolean isSlip(Problem problem) {
        return problem.rule() != Rule.UNREAD_NOTES || options.separators().beginNotesAsUsual();
    }

    private static boolean isReported(Setting transition, List<Problem> problems) {
        return problems.stream().anyMatch(problem -> isAbout(problem, transition));
    }

    private static boolean isAbout(Problem problem, Setting transition) {
        return problem.rule() == Rule.OPTION_VALUE && problem.location().equals(transition.location());
    }
}
