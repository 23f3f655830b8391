package io.github.coursemaven.check;

import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.Severity;
import io.github.coursemaven.course.deck.Suppression;
import io.github.coursemaven.course.deck.Suppression.OfLines;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A comment or an attribute that suppresses nothing.
 *
 * @param problems those that nothing suppresses
 */
record StaleSuppression(Suppression suppression, List<Problem> problems) {

    /** How many lines away a problem may be that is meant. */
    private static final int NEAR = 3;

    Problem problem() {
        var what = suppression instanceof OfLines ? "comment" : "attribute";
        return Rule.STALE_SUPPRESSION.at(
                suppression.location(),
                "this " + what + " suppresses nothing; "
                        + otherRule().or(this::otherLine).orElse("remove it"));
    }

    private Optional<String> otherRule() {
        return suppression instanceof OfLines lines && lines.firstLine() != lines.lastLine()
                ? Optional.empty()
                : problems.stream()
                        .filter(StaleSuppression::isShown)
                        .filter(suppression::isAbout)
                        .map(found -> "the problem there has the rule '"
                                + found.rule().id() + "'; "
                                + (suppression.rules().isEmpty() ? "name it" : "write that") + ", or remove this")
                        .findFirst();
    }

    private Optional<String> otherLine() {
        return suppression instanceof OfLines lines && lines.firstLine() == lines.lastLine()
                ? problems.stream()
                        .filter(StaleSuppression::isShown)
                        .filter(found -> isOfRule(lines, found))
                        .flatMap(found -> found.location().lineBeside(lines.location()).stream())
                        .filter(line -> Math.abs(line - lines.firstLine()) <= NEAR)
                        .min(Comparator.comparingInt(line -> Math.abs(line - lines.firstLine())))
                        .map(line -> "it applies to line " + lines.firstLine() + ", but the problem is in line " + line
                                + "; move it, or remove it")
                : Optional.empty();
    }

    private static boolean isOfRule(OfLines lines, Problem problem) {
        return lines.rules().isEmpty()
                ? problem.rule().isAboutReferences()
                : lines.rules().contains(problem.rule());
    }

    private static boolean isShown(Problem problem) {
        return problem.rule().severity() != Severity.IGNORE && problem.rule().severity() != Severity.INFO;
    }
}
