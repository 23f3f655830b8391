package io.github.coursemaven.check.baseline;

import io.github.coursemaven.base.files.CourseFiles;
import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.base.files.SourceReader;
import io.github.coursemaven.base.files.WrittenFiles;
import io.github.coursemaven.base.output.Content;
import io.github.coursemaven.base.output.SafeFile;
import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

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

    /** That of the nearest folder upward which has one: a module that has none uses that of the course. */
    private BaselineFile nearest() {
        var folder = roots.base();
        while (!exists(folder) && !folder.equals(roots.checkout()) && folder.startsWith(roots.checkout())) {
            folder = folder.resolveSibling("");
        }
        return exists(folder) ? new BaselineFile(new Roots(roots.search(), folder, roots.checkout())) : this;
    }

    private static boolean exists(Path folder) {
        return Files.exists(folder.resolve(NAME), LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Begins a build.
     *
     * @param lookedFor what the goal records, and what it can say is gone
     */
    public KnownProblems open(BaselineUse use, LookedFor lookedFor) throws IOException {
        return switch (use) {
            case OFF -> KnownProblems.NONE;
            case WRITE -> new RecordedProblems(this, new Fingerprints(roots), lookedFor);
            case READ -> nearest().read(lookedFor, roots.base());
        };
    }

    private KnownProblems read(LookedFor lookedFor, Path project) throws IOException {
        if (!exists(roots.base())) {
            return KnownProblems.NONE;
        }
        try {
            var compared = new ComparedProblems(this, baseline(), new Fingerprints(roots), lookedFor);
            return roots.base().equals(project) ? compared : new PartOfBaseline(compared);
        } catch (IllegalArgumentException e) {
            return new UnreadBaseline(damaged(String.valueOf(e.getMessage())));
        }
    }

    /** What an earlier goal wrote; empty if there is nothing, or nothing that can be read. */
    Baseline readable() throws IOException {
        try {
            return baseline();
        } catch (IllegalArgumentException e) {
            return Baseline.EMPTY;
        }
    }

    /** The marks of files of the project that a goal does not read, such as those of modules that run the plugin themselves. */
    Set<String> unread(Fingerprints fingerprints, Predicate<Path> isRead) {
        var all = new CourseFiles(new Roots(roots.base(), roots.base(), roots.checkout()), Set.of(), WrittenFiles.NONE);
        return all.all().stream()
                .filter(Predicate.not(isRead))
                .map(fingerprints::of)
                .collect(Collectors.toSet());
    }

    /** @throws IllegalArgumentException if the file is not a baseline; the message says why */
    private Baseline baseline() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException("it is not a file");
        }
        var source = SourceReader.read(name(), file);
        source.problems().stream().findFirst().ifPresent(problem -> {
            throw new IllegalArgumentException(problem.message());
        });
        return Baseline.read(source.text());
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
        return Rule.DAMAGED_BASELINE.at(
                location(),
                "the known problems cannot be read, so all are reported as new: " + reason
                        + "; restore the file, or write it again with -Dcourse.baseline=write");
    }
}
