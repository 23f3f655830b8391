package io.github.coursemaven.maven;

import io.github.coursemaven.check.CheckResult;
import io.github.coursemaven.check.LinkResult;
import io.github.coursemaven.check.Verdict;
import io.github.coursemaven.problem.Problem;
import io.github.coursemaven.problem.Rule;
import io.github.coursemaven.reference.Target;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What became of links, images and other references, in numbers.
 *
 * @param local of references within the course
 * @param external of links to other hosts that were asked for, or would have been
 * @param unasked how many links were not to be asked, by reason
 * @param leftOut how many links could not be asked, by reason
 */
record LinkSummary(
        Map<Verdict, Long> local, Map<Verdict, Long> external, Map<String, Long> unasked, Map<String, Long> leftOut) {

    static final String NO_NETWORK = "no network";

    static LinkSummary of(CheckResult checked) {
        var told = checked.problems().stream().map(Problem::location).collect(Collectors.toSet());
        var local = new EnumMap<Verdict, Long>(Verdict.class);
        var external = new EnumMap<Verdict, Long>(Verdict.class);
        var unasked = new TreeMap<String, Long>();
        var leftOut = new TreeMap<String, Long>();
        for (var link : checked.links()) {
            if (!(link.reference().target() instanceof Target.External)) {
                local.merge(link.verdict(), 1L, Long::sum);
                continue;
            }
            if (isUnasked(link)) {
                unasked.merge(link.message(), 1L, Long::sum);
                continue;
            }
            external.merge(link.verdict(), 1L, Long::sum);
            if (link.rule().equals(Optional.of(Rule.EXTERNAL_NOT_CHECKED))
                    && !told.contains(link.reference().location())) {
                leftOut.merge(link.message(), 1L, Long::sum);
            }
        }
        return new LinkSummary(local, external, unasked, leftOut);
    }

    /** {@code Links: 214 local good, 3 broken; external: 96 good, 2 moved, 4 uncertain, 0 broken, 7 skipped}. */
    Optional<String> line() {
        var parts = new ArrayList<String>();
        if (!local.isEmpty()) {
            parts.add(count(local, Verdict.OK) + " local good, " + count(local, Verdict.BROKEN) + " broken"
                    + (local.containsKey(Verdict.SKIPPED)
                            ? ", " + count(local, Verdict.SKIPPED) + " not checked"
                            : ""));
        }
        if (!external.isEmpty()) {
            parts.add("external: " + count(external, Verdict.OK) + " good, " + count(external, Verdict.REDIRECTED)
                    + " moved, " + count(external, Verdict.UNCERTAIN) + " uncertain, "
                    + count(external, Verdict.BROKEN) + " broken, " + count(external, Verdict.SKIPPED) + " skipped");
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of("Links: " + String.join("; ", parts));
    }

    private static long count(Map<Verdict, Long> counts, Verdict verdict) {
        return counts.getOrDefault(verdict, 0L);
    }

    /** Messages about one link begin with it, in quotes. */
    private static boolean isUnasked(LinkResult link) {
        return link.verdict() == Verdict.SKIPPED
                && link.rule().isEmpty()
                && !link.message().startsWith("'");
    }
}
