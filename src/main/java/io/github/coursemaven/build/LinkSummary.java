package io.github.coursemaven.build;

import io.github.coursemaven.base.reference.Target;
import io.github.coursemaven.check.CheckResult;
import io.github.coursemaven.check.LinkResult.Cause;
import io.github.coursemaven.check.Verdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The verdicts on links, images and other references, in numbers.
 *
 * @param local of references within the course
 * @param external of links to other hosts that were requested, or should have been
 * @param unwanted how many links should not be requested, by reason
 * @param withoutNetwork how many links could not be requested without a network, by reason
 * @param tooLate how many links were not requested in time, by reason
 */
record LinkSummary(
        Map<Verdict, Long> local,
        Map<Verdict, Long> external,
        Map<String, Long> unwanted,
        Map<String, Long> withoutNetwork,
        Map<String, Long> tooLate) {

    static LinkSummary of(CheckResult checked) {
        var local = new EnumMap<Verdict, Long>(Verdict.class);
        var external = new EnumMap<Verdict, Long>(Verdict.class);
        var unwanted = new TreeMap<String, Long>();
        var withoutNetwork = new TreeMap<String, Long>();
        var tooLate = new TreeMap<String, Long>();
        for (var link : checked.links()) {
            if (!(link.reference().target() instanceof Target.External)) {
                local.merge(link.verdict(), 1L, Long::sum);
                continue;
            }
            if (link.cause() != Cause.NOT_WANTED) {
                external.merge(link.verdict(), 1L, Long::sum);
            }
            switch (link.cause()) {
                case REFERENCE -> {}
                case NOT_WANTED -> unwanted.merge(link.message(), 1L, Long::sum);
                case NO_NETWORK -> withoutNetwork.merge(link.message(), 1L, Long::sum);
                case TIME_OVER -> tooLate.merge(link.message(), 1L, Long::sum);
            }
        }
        return new LinkSummary(local, external, unwanted, withoutNetwork, tooLate);
    }

    /** {@code Links: 214 local good, 3 broken; external: 96 good, 2 moved, 4 uncertain, 0 broken, 7 skipped}. */
    Optional<String> line() {
        var parts = new ArrayList<String>();
        if (!local.isEmpty()) {
            parts.add(count(local, Verdict.OK) + " local good, " + count(local, Verdict.BROKEN) + " broken"
                    + (local.containsKey(Verdict.SKIPPED)
                            ? ", " + count(local, Verdict.SKIPPED) + " skipped (suppressed or mailto)"
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
}
