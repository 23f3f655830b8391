package io.github.coursemaven.build;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.check.CheckResult;
import io.github.coursemaven.check.LinkResult;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a check has found in one file, and elsewhere. */
record FoundHere(List<Problem> problems, List<LinkResult> links, CheckResult elsewhere) {

    FoundHere {
        problems = List.copyOf(problems);
        links = List.copyOf(links);
    }

    static FoundHere in(String file, CheckResult all) {
        Predicate<Location> isHere = place -> place.file().filter(file::equals).isPresent();
        return new FoundHere(
                all.problems().stream()
                        .filter(problem -> isHere.test(problem.location()))
                        .toList(),
                all.links().stream()
                        .filter(link -> isHere.test(link.reference().location()))
                        .toList(),
                new CheckResult(
                        all.problems().stream()
                                .filter(problem -> !isHere.test(problem.location()))
                                .toList(),
                        all.links().stream()
                                .filter(link -> !isHere.test(link.reference().location()))
                                .toList()));
    }

    /** Whether the same was found everywhere else. */
    boolean isSameElsewhere(FoundHere other) {
        return counted(elsewhere).equals(counted(other.elsewhere));
    }

    private static List<Map<Facts, Long>> counted(CheckResult found) {
        return List.of(Facts.counted(found.problems(), Facts::of), Facts.counted(found.links(), Facts::of));
    }

    /** Whether another check says nothing else of references, wherever they are written; it may say less. */
    boolean saysAllOfReferencesThat(FoundHere other) {
        var here = Facts.counted(ofReferences(), Facts::wherever);
        return Facts.counted(other.ofReferences(), Facts::wherever).entrySet().stream()
                .allMatch(fact -> fact.getValue() <= here.getOrDefault(fact.getKey(), 0L));
    }

    /** Whether messages name the lines in which targets of other hosts are used, which only a check of all links knows. */
    boolean namesUsesOfOtherHosts() {
        return elsewhere.namesUsesOfOtherHosts() || new CheckResult(problems, List.of()).namesUsesOfOtherHosts();
    }

    private List<Problem> ofReferences() {
        return problems.stream()
                .filter(problem -> problem.subject().isPresent())
                .toList();
    }

    /** What was found here and elsewhere, with other findings here. */
    CheckResult with(List<Problem> problemsHere, List<LinkResult> linksHere) {
        var allProblems = Stream.concat(elsewhere.problems().stream(), problemsHere.stream());
        var allLinks = Stream.concat(elsewhere.links().stream(), linksHere.stream());
        return new CheckResult(
                allProblems.toList(),
                allLinks.sorted((one, other) -> one.reference().compareTo(other.reference()))
                        .toList());
    }
}
