package io.github.coursemaven.check.proof;

import io.github.coursemaven.base.output.Counted;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.course.deck.Course;
import io.github.coursemaven.course.deck.UnprovenOutput;
import java.util.List;
import java.util.Optional;

/** The output on slides that a build knows nothing of, because it has not run the tests. */
public final class UnprovenOutputs {

    private UnprovenOutputs() {}

    /** One problem for all of it; empty if there is none. */
    static Optional<Problem> in(Course course) {
        return problem(
                course.decks().stream()
                        .flatMap(deck -> deck.sources().unproven().stream())
                        .distinct()
                        .toList(),
                "; run 'mvn verify' with the goal 'check' in the module of the tests, or in one that depends on it");
    }

    /** One problem for all of it that no earlier build knows, either. */
    public static Optional<Problem> unreported(Course course) {
        return problem(
                course.decks().stream()
                        .flatMap(deck -> deck.sources().unproven().stream())
                        .filter(output -> !output.isReported())
                        .distinct()
                        .toList(),
                "; run 'mvn test' first");
    }

    private static Optional<Problem> problem(List<UnprovenOutput> outputs, String cure) {
        var isOne = outputs.size() == 1;
        return outputs.stream()
                .findFirst()
                .map(first -> Rule.SNIPPETS_UNPROVEN.at(
                        first.place(),
                        "this build does not run the " + (isOne ? "test" : "tests") + " of "
                                + Counted.of(outputs.size(), "block")
                                + " of output on slides, so it does not know whether "
                                + (isOne ? "that is" : "they are") + " still what is printed" + cure));
    }
}
