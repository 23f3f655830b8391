package io.github.coursemaven.check.baseline;

import io.github.coursemaven.base.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/** A baseline that cannot be read: all problems are new. */
record UnreadBaseline(Problem reason) implements KnownProblems {

    @Override
    public List<Problem> mark(List<Problem> problems) {
        return problems;
    }

    @Override
    public List<Problem> finish(Predicate<Path> isRead) {
        return List.of(reason);
    }

    @Override
    public List<String> notes() {
        return List.of();
    }
}
