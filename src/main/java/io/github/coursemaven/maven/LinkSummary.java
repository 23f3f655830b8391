package io.github.coursemaven.maven;

import io.github.coursemaven.check.CheckResult;
import io.github.coursemaven.check.LinkResult;
import io.github.coursemaven.check.Verdict;
import io.github.coursemaven.problem.Problem;
import io.github.coursemaven.problem.Rule;
import io.github.coursemaven.reference.Target;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What became of the links to other hosts, in numbers.
 *
 * @param counts of links that were asked for, or would have been
 * @param unasked how many links were not to be asked, by reason
 * @param leftOut how many links could not be asked, by reason
 */
record LinkSummary(Map<Verdict, Long> counts, Map<String, Long> unasked, Map<String, Long> leftOut) {

    static final String NO_NETWORK = "no network";

    static LinkSummary of(CheckResult checked) {
        var told = checked.problems().stream().map(Problem::location).collect(Collectors.toSet());
        var counts = new EnumMap<Verdict, Long>(Verdict.class);
        var unasked = new TreeMap<String, Long>();
        var leftOut = new TreeMap<String, Long>();
        for (var link : external(checked)) {
            if (isUnasked(link)) {
                unasked.merge(link.message(), 1L, Long::sum);
                continue;
            }
            counts.merge(link.verdict(), 1L, Long::sum);
            if (link.rule().equals(Optional.of(Rule.EXTERNAL_NOT_CHECKED))
                    && !told.contains(link.reference().location())) {
                leftOut.merge(link.message(), 1L, Long::sum);
            }
        }
        return new LinkSummary(counts, unasked, leftOut);
    }

    /** {@code Links: 96 good, 2 moved, 4 uncertain, 0 broken, 7 skipped}; nothing if there were none to ask. */
    Optional<String> line() {
        return counts.isEmpty()
                ? Optional.empty()
                : Optional.of("Links: " + count(Verdict.OK) + " good, " + count(Verdict.REDIRECTED) + " moved, "
                        + count(Verdict.UNCERTAIN) + " uncertain, " + count(Verdict.BROKEN) + " broken, "
                        + count(Verdict.SKIPPED) + " skipped");
    }

    private long count(Verdict verdict) {
        return counts.getOrDefault(verdict, 0L);
    }

    private static List<LinkResult> external(CheckResult checked) {
        return checked.links().stream()
                .filter(link -> link.reference().target() instanceof Target.External)
                .toList();
    }

    /** Messages about one link begin with it, in quotes. */
    private static boolean isUnasked(LinkResult link) {
        return link.verdict() == Verdict.SKIPPED
                && link.rule().isEmpty()
                && !link.message().startsWith("'");
    }
}
