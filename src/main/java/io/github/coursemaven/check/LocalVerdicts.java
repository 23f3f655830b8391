package io.github.coursemaven.check;

import io.github.coursemaven.problem.Location;
import io.github.coursemaven.problem.Problem;
import io.github.coursemaven.problem.Severity;
import io.github.coursemaven.reference.Reference;
import io.github.coursemaven.reference.Target;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The verdicts on references that need no network: what the problems at their places say. */
final class LocalVerdicts {

    private final Map<Location, List<Problem>> problems;
    private final Set<Problem> told;

    /** @param told those of the problems that nobody suppressed, perhaps among others */
    LocalVerdicts(List<Problem> problems, List<Problem> told) {
        this.problems = problems.stream()
                .filter(problem -> isAboutTarget(problem))
                .collect(Collectors.groupingBy(Problem::location));
        this.told = new HashSet<>(told);
    }

    /** Settings may have rules of their own for what they name. */
    private static boolean isAboutTarget(Problem problem) {
        return switch (problem.rule()) {
            case UNKNOWN_THEME, UNKNOWN_HIGHLIGHT_THEME -> true;
            case MISSING_ALT -> false;
            default -> problem.rule().isAboutReferences();
        };
    }

    LinkResult on(Reference reference) {
        var here = problems.getOrDefault(reference.location(), List.of()).stream()
                .filter(problem -> isAbout(problem, reference))
                .toList();
        var error = here.stream()
                .filter(problem -> problem.rule().severity() == Severity.ERROR)
                .findFirst();
        if (error.isPresent()) {
            return told.contains(error.get())
                    ? result(reference, Verdict.BROKEN, error)
                    : result(reference, Verdict.SKIPPED, error);
        }
        var checked = reference.target() instanceof Target.Local;
        return result(
                reference, checked ? Verdict.OK : Verdict.SKIPPED, here.stream().findFirst());
    }

    /** A file as a whole has many references in one place, of which problems name the one they are about. */
    private static boolean isAbout(Problem problem, Reference reference) {
        return problem.location().point().isPresent() || problem.message().startsWith("'" + reference.shown() + "'");
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
