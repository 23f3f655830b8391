package io.github.coursemaven.check;

import io.github.coursemaven.problem.Problem;
import java.util.List;

/**
 * What checks found.
 *
 * @param problems each once, sorted by place
 * @param links every reference of the course with its verdict, sorted by place
 */
public record CheckResult(List<Problem> problems, List<LinkResult> links) {
    public CheckResult {
        problems = List.copyOf(problems);
        links = List.copyOf(links);
    }
}
