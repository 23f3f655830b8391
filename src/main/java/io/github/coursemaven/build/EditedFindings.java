package io.github.coursemaven.build;

import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.reference.Reference;
import io.github.coursemaven.base.reference.Target;
import io.github.coursemaven.check.CheckResult;
import io.github.coursemaven.check.LinkResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is found in a course of which one deck was edited: what the record says of other files, what the deck alone says now, and
 * the recorded verdicts on its links to other hosts.
 *
 * @param before what the deck alone said when the record was made
 * @param after what it says now
 * @param moved the references of the deck now, by what they were before
 */
record EditedFindings(FoundHere before, FoundHere after, Map<Facts, Reference> moved) {

    EditedFindings {
        moved = Map.copyOf(moved);
    }

    /** The findings; empty if the deck alone does not say before the edit what the record says of it. */
    Optional<CheckResult> in(FoundHere recorded) {
        if (!before.isSameElsewhere(after)
                || !before.saysAllOfReferencesThat(after)
                || recorded.namesUsesOfOtherHosts()) {
            return Optional.empty();
        }
        var links = links(recorded);
        var problems = problems(recorded);
        return links.isPresent() && problems.isPresent()
                ? Optional.of(recorded.with(problems.get(), links.get()))
                : Optional.empty();
    }

    private Optional<List<LinkResult>> links(FoundHere recorded) {
        var known = new HashMap<Facts, LinkResult>();
        recorded.links().forEach(link -> known.put(Facts.of(link.reference()), link));
        var now = new HashMap<Facts, LinkResult>();
        after.links().forEach(link -> now.put(Facts.of(link.reference()), link));
        var links = new ArrayList<LinkResult>();
        for (var link : before.links()) {
            var then = Optional.ofNullable(known.remove(Facts.of(link.reference())));
            var reference = now(link.reference());
            var found = Optional.ofNullable(now.remove(Facts.of(reference)));
            if (then.isEmpty() || found.filter(other -> isSame(link, other)).isEmpty()) {
                return Optional.empty();
            }
            if (!isExternal(link) && !isSame(link, then.get())) {
                return Optional.empty();
            }
            links.add(at(reference, then.get()));
        }
        return known.isEmpty() && now.isEmpty() ? Optional.of(links) : Optional.empty();
    }

    private static boolean isSame(LinkResult link, LinkResult other) {
        return Facts.wherever(link).equals(Facts.wherever(other));
    }

    private static boolean isExternal(LinkResult link) {
        return link.reference().target() instanceof Target.External;
    }

    private Reference now(Reference reference) {
        return moved.getOrDefault(Facts.of(reference), reference);
    }

    private static LinkResult at(Reference reference, LinkResult verdict) {
        return new LinkResult(
                reference,
                verdict.verdict(),
                verdict.status(),
                verdict.rule(),
                verdict.message(),
                verdict.finalTarget(),
                verdict.cause());
    }

    /** The problems that the deck alone has now, and those of its links to other hosts. */
    private Optional<List<Problem>> problems(FoundHere recorded) {
        var left = new HashMap<Facts, Problem>();
        recorded.problems().forEach(problem -> left.put(Facts.of(problem), problem));
        for (var problem : before.problems()) {
            if (Optional.ofNullable(left.remove(Facts.of(problem))).isEmpty()) {
                return Optional.empty();
            }
        }
        var problems = new ArrayList<>(after.problems());
        for (var problem : left.values()) {
            if (!problem.rule().isAboutOtherHosts() || problem.subject().isEmpty()) {
                return Optional.empty();
            }
            var reference = now((Reference) problem.subject().get());
            problems.add(problem.rule().about(reference, problem.message()).ofKind(problem.kind()));
        }
        return Optional.of(problems);
    }
}
