package io.github.coursemaven.check.baseline;

import io.github.coursemaven.base.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/** Tells problems that are known from those that are new, in one build. */
public interface KnownProblems {

    /** A course without a baseline: all problems are new. */
    KnownProblems NONE = new KnownProblems() {
        @Override
        public List<Problem> mark(List<Problem> problems) {
            return problems;
        }

        @Override
        public List<Problem> finish(Predicate<Path> isRead) {
            return List.of();
        }

        @Override
        public List<String> notes() {
            return List.of();
        }
    };

    /** The same problems, with those marked that are known. Of problems that look the same, as many as are recorded. */
    List<Problem> mark(List<Problem> problems);

    /**
     * Ends the build, when all problems have been marked.
     *
     * @param isRead whether the goal has read a file, so that it would have found its problems
     * @return what is wrong with the baseline itself
     * @throws IOException if it cannot be written
     */
    List<Problem> finish(Predicate<Path> isRead) throws IOException;

    /** Lines for the log about what {@link #finish} did. */
    List<String> notes();
}
