package io.github.coursemaven.check.baseline;

import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.base.files.SourceReader;
import io.github.coursemaven.base.output.Content;
import io.github.coursemaven.base.output.SafeFile;
import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.Severities;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Where a project keeps its baseline. */
public final class BaselineFile {

    /** The file, from the base directory. */
    public static final String NAME = ".course/baseline.json";

    private final Roots roots;
    private final Path file;

    public BaselineFile(Roots roots) {
        this.roots = roots;
        this.file = roots.base().resolve(NAME);
    }

    /**
     * Begins a build.
     *
     * @param severities rules that are ignored are not recorded
     */
    public KnownProblems open(BaselineUse use, Severities severities) throws IOException {
        var fingerprints = new Fingerprints(roots);
        return switch (use) {
            case OFF -> KnownProblems.NONE;
            case WRITE -> new RecordedProblems(this, fingerprints, severities);
            case READ ->
                Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? read(fingerprints, severities) : KnownProblems.NONE;
        };
    }

    private KnownProblems read(Fingerprints fingerprints, Severities severities) throws IOException {
        if (!Files.isRegularFile(file)) {
            return new UnreadBaseline(damaged("it is not a file"));
        }
        var source = SourceReader.read(name(), file);
        if (!source.problems().isEmpty()) {
            return new UnreadBaseline(damaged(source.problems().get(0).message()));
        }
        try {
            return new ComparedProblems(this, Baseline.read(source.text()), fingerprints, severities);
        } catch (IllegalArgumentException e) {
            return new UnreadBaseline(damaged(String.valueOf(e.getMessage())));
        }
    }

    void write(Baseline baseline) throws IOException {
        SafeFile.write(file, new Content.Text(baseline.text()));
    }

    Location location() {
        return Location.of(name());
    }

    private String name() {
        return roots.display(file);
    }

    private Problem damaged(String reason) {
        return Rule.FRONT_MATTER.at(
                location(),
                "the known problems cannot be read, so all are reported as new: " + reason
                        + "; restore the file, or write it again with -Dcourse.baseline=write");
    }
}
