package io.github.coursemaven.check.baseline;

import io.github.coursemaven.base.output.Counted;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Compares the problems of a build with those of a baseline. */
final class ComparedProblems implements KnownProblems {

    private final BaselineFile file;
    private final Fingerprints fingerprints;
    private final LookedFor lookedFor;

    /** How many of each are still to be found. */
    private final Map<Fingerprint, Integer> left;

    /** Whether writing the baseline would hide a problem that is not in it. */
    private boolean hasNew;

    ComparedProblems(BaselineFile file, Baseline baseline, Fingerprints fingerprints, LookedFor lookedFor) {
        this.file = file;
        this.fingerprints = fingerprints;
        this.lookedFor = lookedFor;
        this.left = new TreeMap<>(baseline.counts());
    }

    @Override
    public List<Problem> mark(List<Problem> problems) {
        return problems.stream().map(this::marked).toList();
    }

    private Problem marked(Problem problem) {
        var fingerprint = fingerprints.of(problem);
        if (fingerprint.filter(each -> left.getOrDefault(each, 0) > 0).isEmpty()) {
            hasNew |= fingerprint.isPresent() && lookedFor.has(problem);
            return problem;
        }
        fingerprint.ifPresent(each -> left.merge(each, -1, Integer::sum));
        return problem.asKnown();
    }

    @Override
    public List<Problem> finish(Predicate<Path> isRead) {
        left.values().removeIf(count -> count == 0);
        if (left.isEmpty()) {
            return List.of();
        }
        var unread = file.unread(fingerprints, isRead);
        var gone = new TreeMap<String, Long>();
        left.forEach((fingerprint, count) -> {
            if (lookedFor.has(fingerprint, unread)) {
                gone.merge(fingerprint.rule(), (long) count, Long::sum);
            }
        });
        return gone.isEmpty() ? List.of() : List.of(stale(gone));
    }

    private Problem stale(Map<String, Long> gone) {
        var total = gone.values().stream().mapToLong(Long::longValue).sum();
        var rules = gone.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
        return Rule.STALE_BASELINE.at(
                file.location(),
                Counted.of(total, "known problem") + (total == 1 ? " is" : " are") + " gone (" + rules
                        + "), or " + (total == 1 ? "its line or file has" : "their lines or files have") + " changed; "
                        + cure(total));
    }

    private String cure(long total) {
        return hasNew
                ? "fix the new problems first: -Dcourse.baseline=write would hide them, too"
                : "to remove " + (total == 1 ? "it" : "them")
                        + " from this file, build once with -Dcourse.baseline=write";
    }

    @Override
    public List<String> notes() {
        return List.of();
    }
}
