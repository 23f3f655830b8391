package io.github.coursemaven.check;

import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.Severity;
import io.github.coursemaven.base.problem.Subject;
import io.github.coursemaven.base.reference.Reference;
import io.github.coursemaven.base.reference.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The verdicts on references that need no network. They follow from the problems. */
final class LocalVerdicts {

    private final Map<Subject, List<Problem>> problems = new HashMap<>();
    private final Set<Problem> reported;

    /** @param reported the problems that are not suppressed, and perhaps others */
    LocalVerdicts(List<Problem> problems, List<Problem> reported) {
        for (var problem : problems) {
            // The text of an image says nothing about where it leads
            problem.subject()
                    .filter(subject -> problem.rule() != Rule.MISSING_ALT)
                    .ifPresent(subject -> this.problems
                            .computeIfAbsent(subject, unknown -> new ArrayList<>())
                            .add(problem));
        }
        this.reported = new HashSet<>(reported);
    }

    LinkResult on(Reference reference) {
        var here = problems.getOrDefault(reference, List.of());
        var error = here.stream()
                .filter(problem -> problem.rule().severity() == Severity.ERROR)
                .findFirst();
        if (error.isPresent()) {
            return reported.contains(error.get())
                    ? result(reference, Verdict.BROKEN, error)
                    : result(reference, Verdict.SKIPPED, error);
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
                problem.map(Problem::message).orElse(verdict == Verdict.SKIPPED ? reason(reference) : ""),
                Optional.empty());
    }

    private static String reason(Reference reference) {
        return reference.target() instanceof Target.Placeholder ? "is a placeholder" : "not checked";
    }
}
