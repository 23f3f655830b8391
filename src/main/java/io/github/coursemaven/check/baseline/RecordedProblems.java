package io.github.coursemaven.check.baseline;

import io.github.coursemaven.base.output.Counted;
import io.github.coursemaven.base.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Records the problems that a goal looks for, so that all of them are known. Others stay as they were. */
final class RecordedProblems implements KnownProblems {

    private final BaselineFile file;
    private final Fingerprints fingerprints;
    private final LookedFor lookedFor;
    private final List<Fingerprint> recorded = new ArrayList<>();

    /** How the file differs from what it was. */
    private String changes = "";

    RecordedProblems(BaselineFile file, Fingerprints fingerprints, LookedFor lookedFor) {
        this.file = file;
        this.fingerprints = fingerprints;
        this.lookedFor = lookedFor;
    }

    @Override
    public List<Problem> mark(List<Problem> problems) {
        return problems.stream().map(this::marked).toList();
    }

    private Problem marked(Problem problem) {
        if (!lookedFor.has(problem)) {
            return problem;
        }
        var fingerprint = fingerprints.of(problem);
        fingerprint.ifPresent(recorded::add);
        return fingerprint.isPresent() ? problem.asKnown() : problem;
    }

    @Override
    public List<Problem> finish(Predicate<Path> isRead) throws IOException {
        var before = file.readable();
        var unread = before.equals(Baseline.EMPTY) ? Set.<String>of() : file.unread(fingerprints, isRead);
        var after = before.without(problem -> lookedFor.has(problem, unread)).with(recorded);
        file.write(after);
        changes = " (" + after.notIn(before) + " added, " + before.notIn(after) + " removed)";
        return List.of();
    }

    @Override
    public List<String> notes() {
        return List.of(
                Counted.of(recorded.size(), "problem") + " recorded in " + BaselineFile.NAME + changes + effect());
    }

    private String effect() {
        return switch (recorded.size()) {
            case 0 -> "";
            case 1 -> "; it is known from now on and does not fail the build";
            default -> "; they are known from now on and do not fail the build";
        };
    }
}
