package io.github.coursemaven.check.baseline;

import io.github.coursemaven.base.output.Counted;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Severities;
import io.github.coursemaven.base.problem.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Records all problems of a build, so that all of them are known. */
final class RecordedProblems implements KnownProblems {

    private final BaselineFile file;
    private final Fingerprints fingerprints;
    private final Severities severities;
    private final List<Fingerprint> recorded = new ArrayList<>();

    RecordedProblems(BaselineFile file, Fingerprints fingerprints, Severities severities) {
        this.file = file;
        this.fingerprints = fingerprints;
        this.severities = severities;
    }

    @Override
    public List<Problem> mark(List<Problem> problems) {
        return problems.stream().map(this::marked).toList();
    }

    private Problem marked(Problem problem) {
        if (severities.of(problem) == Severity.IGNORE) {
            return problem;
        }
        var fingerprint = fingerprints.of(problem);
        fingerprint.ifPresent(recorded::add);
        return fingerprint.isPresent() ? problem.asKnown() : problem;
    }

    @Override
    public List<Problem> finish() throws IOException {
        file.write(Baseline.of(recorded));
        return List.of();
    }

    @Override
    public List<String> notes() {
        return List.of(Counted.of(recorded.size(), "problem") + " recorded in " + BaselineFile.NAME
                + "; they are known from now on and do not fail the build");
    }
}
