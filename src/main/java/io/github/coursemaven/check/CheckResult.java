package io.github.coursemaven.check;

import io.github.coursemaven.problem.Problem;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What checks found.
 *
 * @param problems sorted by place; what reads the same of two references is there once
 * @param links every reference of the course with its verdict, sorted by place
 */
public record CheckResult(List<Problem> problems, List<LinkResult> links) {
    public CheckResult {
        problems = List.copyOf(new TreeSet<>(problems));
        links = List.copyOf(links);
    }

    /** With problems that showed later. */
    public CheckResult with(List<Problem> more) {
        return new CheckResult(Stream.concat(problems.stream(), more.stream()).toList(), links);
    }
}
