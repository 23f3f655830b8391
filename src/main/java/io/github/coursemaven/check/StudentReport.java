package io.github.coursemaven.check;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the checks of a whole course found, in words that only tell what students get: links in speaker notes and hidden slides are
 * left out, and problems there are reported without the author's text.
 */
final class StudentReport {

    private static final String LEFT_OUT = "; the log says more, because this report is for a build without notes";

    private final Map<Place, List<Problem>> problems;
    private final Map<Reference, LinkResult> links;
    private final Set<String> files = new HashSet<>();

    /**
     * Knows what students get.
     *
     * @param students the same checks of the course without notes and hidden slides; no external link need be requested
     * @param decks the files of the decks, as problems name them
     */
    StudentReport(CheckResult students, List<String> decks) {
        problems = students.problems().stream().collect(Collectors.groupingBy(Place::of));
        links = new HashMap<>();
        students.links().forEach(link -> links.put(link.reference(), link));
        files.addAll(decks);
        Stream.concat(
                        problems.keySet().stream().map(Place::location),
                        links.keySet().stream().map(Reference::location))
                .forEach(place -> place.file().ifPresent(files::add));
    }

    private record Place(Rule rule, Location location, Optional<Subject> subject) {

        static Place of(Problem problem) {
            return new Place(problem.rule(), problem.location(), problem.subject());
        }
    }

    /** @param whole what was found in the whole course */
    CheckResult of(CheckResult whole) {
        var shown = new ArrayList<LinkResult>();
        for (var link : whole.links()) {
            Optional.ofNullable(links.get(link.reference())).ifPresent(known -> shown.add(link(link, known)));
        }
        return new CheckResult(whole.problems().stream().map(this::problem).toList(), shown, whole.code());
    }

    private static LinkResult link(LinkResult link, LinkResult known) {
        var isLocal = !(link.reference().target() instanceof Target.External);
        return isLocal && link.rule().equals(known.rule()) ? known : link;
    }

    private Problem problem(Problem problem) {
        var known = problems.getOrDefault(Place.of(problem), List.of());
        var isTold = known.stream().anyMatch(other -> other.message().equals(problem.message()));
        if (isTold || isOfKnownAddress(problem)) {
            return problem;
        }
        var told = known.stream().findFirst().orElseGet(() -> withoutText(problem));
        return problem.known() ? told.asKnown() : told;
    }

    /** What a server answers is not in the course. */
    private boolean isOfKnownAddress(Problem problem) {
        return problem.subject()
                .filter(subject -> subject instanceof Reference reference
                        && reference.target() instanceof Target.External
                        && links.containsKey(reference))
                .isPresent();
    }

    private Problem withoutText(Problem problem) {
        var isKnown = problem.location().file().filter(files::contains).isPresent();
        var place = isKnown ? problem.location() : new Location.Parameter("notes");
        return problem.rule().at(place, problem.rule().summary() + LEFT_OUT);
    }
}
