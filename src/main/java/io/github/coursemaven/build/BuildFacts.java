package io.github.coursemaven.build;

import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.check.baseline.KnownProblems;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is known about a build before its decks are read.
 *
 * @param problems what is wrong with the build itself, if it has decks
 * @param known the baseline of the course
 * @param modules those below the project, and what they set
 * @param fixed the parameters that a POM sets, so that the command line cannot
 * @param command what a person who started this goal by hand can type for pages; empty in a lifecycle
 */
public record BuildFacts(
        List<Problem> problems,
        KnownProblems known,
        List<UnseenSettings> modules,
        Set<String> fixed,
        Optional<String> command) {

    public BuildFacts {
        problems = List.copyOf(problems);
        modules = List.copyOf(modules);
        fixed = Set.copyOf(fixed);
    }
}
