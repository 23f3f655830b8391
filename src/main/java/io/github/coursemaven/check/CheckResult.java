package io.github.coursemaven.check;

import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.check.proof.CodeOnSlides;
import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The result of all checks.
 *
 * @param problems sorted by place; if several would read the same, only one of them
 * @param links every reference of the course with its verdict, sorted by place
 * @param code what is known of the code on slides
 */
public record CheckResult(List<Problem> problems, List<LinkResult> links, CodeOnSlides code) {
    public CheckResult {
        problems = List.copyOf(new TreeSet<>(problems));
        links = List.copyOf(links);
    }

    /** The result of checks of a course whose code was not looked at. */
    public CheckResult(List<Problem> problems, List<LinkResult> links) {
        this(problems, links, CodeOnSlides.NONE);
    }

    /** Whether problems of links to other hosts say in which lines their targets are used. */
    public boolean namesUsesOfOtherHosts() {
        return problems.stream()
                .anyMatch(problem -> problem.rule().isAboutOtherHosts() && TargetUses.areNamedBy(problem));
    }

    /** The same result with its problems changed. */
    public CheckResult withEach(UnaryOperator<List<Problem>> change) {
        return new CheckResult(change.apply(problems), links, code);
    }

    /** The same result with problems that were found later. */
    public CheckResult with(List<Problem> more) {
        return new CheckResult(Stream.concat(problems.stream(), more.stream()).toList(), links, code);
    }
}
