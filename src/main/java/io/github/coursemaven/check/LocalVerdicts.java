package io.github.coursemaven.check;

import io.github.coursemaven.problem.Location;
import io.github.coursemaven.problem.Problem;
import io.github.coursemaven.problem.Severity;
import io.github.coursemaven.reference.Reference;
import io.github.coursemaven.reference.Target;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The verdicts on references that need no network: what the problems at their places say. */
final class LocalVerdicts {

    private final Map<Location, List<Problem>> problems;

    LocalVerdicts(List<Problem> problems) {
        this.problems = problems.stream().collect(Collectors.groupingBy(Problem::location));
    }

    LinkResult on(Reference reference) {
        var here = problems.getOrDefault(reference.location(), List.of());
        var error = here.stream()
                .filter(problem -> problem.rule().severity() == Severity.ERROR)
                .findFirst();
        if (error.isPresent()) {
            return result(reference, Verdict.BROKEN, error);
        }
        var checked = reference.target() instanceof Target.Local;
        return result(
                reference, checked ? Verdict.OK : Verdict.SKIPPED, here.stream().findFirst());
    }

    private static LinkResult result(Reference reference, Verdict verdict, Optional<Problem> problem) {
        return new LinkResult(
                reference,
                verdict,
                Optional.empty(),
                problem.map(Problem::rule),
                problem.map(Problem::message).orElse(verdict == Verdict.SKIPPED ? "not checked" : ""),
                Optional.empty());
    }
}
