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
 * @param nextStep what a person who started this goal by hand does after the first deck is written; empty in a lifecycle
 */
public record BuildFacts(
        List<Problem> problems,
        KnownProblems known,
        List<UnseenSettings> modules,
        Set<String> fixed,
        Optional<String> nextStep) {

    public BuildFacts {
        problems = List.copyOf(problems);
        modules = List.copyOf(modules);
        fixed = Set.copyOf(fixed);
    }
}
