package io.github.coursemaven.course.options;

import io.github.coursemaven.base.files.CourseFiles;
import io.github.coursemaven.base.files.FolderFiles;
import io.github.coursemaven.base.files.NamedPath;
import io.github.coursemaven.base.files.Resolution;
import io.github.coursemaven.base.files.Resolution.Complaint;
import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.reference.Kind;
import io.github.coursemaven.base.reference.Reference;
import io.github.coursemaven.base.reference.Target;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Finds the folders that settings want to be published as they are. Thread-safe. */
public final class StaticFolders {

    private static final int MOST_FILES = 10_000;

    private static final Set<Rule> ABSENT = Set.of(Rule.MISSING_FILE, Rule.CASE_MISMATCH);

    private static final Complaint OUTPUT =
            unsuitable("is written or filled by the build, so it is not copied; name other folders");
    private static final Complaint UNWRITTEN = unsuitable(
            "does not exist yet; first run the phase or goal that writes it, for example 'mvn package course:slides'");

    private final CourseFiles files;
    private final SettingFolders folders;
    private final Map<Path, FolderFiles> read = new ConcurrentHashMap<>();

    public StaticFolders(CourseFiles files) {
        this.files = files;
        this.folders = new SettingFolders(files.roots());
    }

    /**
     * The folder that a setting names, if it can be published; if not, there is a problem.
     *
     * @throws java.io.UncheckedIOException if it cannot be read
     */
    public Optional<StaticFolder> find(Setting setting, Consumer<Problem> problems) {
        var reference = setting.reference(Kind.MEDIA);
        for (var fault : reference.target().faults()) {
            problems.accept(fault.rule().about(reference, fault.message()));
        }
        if (!(reference.target() instanceof Target.Local local) || local.sameDocument()) {
            if (reference.target().faults().isEmpty()) {
                problems.accept(complaint(reference, unsuitable("is not a folder; name one of the course")));
            }
            return Optional.empty();
        }
        var found = folders.of(reference)
                .map(start -> files.resolveFolder(start, local.names()))
                .toList();
        var folder = found.stream().filter(Resolution.Folder.class::isInstance).findFirst();
        if (folder.isEmpty()) {
            var complaint = folders.complaint(reference, found, unsuitable("is a file, not a folder"));
            var unwritten =
                    complaint.rule() == Rule.MISSING_FILE ? unwritten(reference, local) : Optional.<Complaint>empty();
            problems.accept(complaint(reference, unwritten.orElseGet(() -> absent(setting, complaint))));
            return Optional.empty();
        }
        return folder(((Resolution.Folder) folder.get()).path(), reference, problems);
    }

    /** In a script, a folder that is not there is no error: reveal-md makes all the rest without it. */
    private static Complaint absent(Setting setting, Complaint complaint) {
        return setting.isOfScript() && ABSENT.contains(complaint.rule()) ? unsuitable(complaint.text()) : complaint;
    }

    private Optional<StaticFolder> folder(Path folder, Reference reference, Consumer<Problem> problems) {
        var objection = objection(folder);
        if (objection.isPresent()) {
            problems.accept(complaint(reference, objection.get()));
            return Optional.empty();
        }
        var content = read.computeIfAbsent(folder, each -> files.publishable(each, MOST_FILES));
        if (!content.isComplete()) {
            problems.accept(complaint(reference, tooMany(folder, content)));
        }
        for (var unreadable : content.unreadable()) {
            problems.accept(complaint(reference, unreadable(folder, unreadable)));
        }
        return Optional.of(new StaticFolder(folder, place(folder, reference), content.files()));
    }

    private Optional<Complaint> objection(Path folder) {
        if (files.holdsCourse(folder)) {
            return Optional.of(unsuitable("holds the whole course, which is not copied; name folders in it"));
        }
        return files.isOutput(folder) ? Optional.of(OUTPUT) : Optional.empty();
    }

    /** What to say about a folder that only a build creates, so that a clean checkout gets the same verdict as a later build. */
    private Optional<Complaint> unwritten(Reference reference, Target.Local local) {
        var paths = folders.of(reference)
                .flatMap(start -> NamedPath.in(start, local.names().get(0)).stream())
                .map(NamedPath::path)
                .filter(path -> path.startsWith(files.roots().checkout()))
                .toList();
        if (paths.stream().anyMatch(files::isOutput)) {
            return Optional.of(OUTPUT);
        }
        return paths.stream().anyMatch(path -> files.outputAbove(path).isPresent())
                ? Optional.of(UNWRITTEN)
                : Optional.empty();
    }

    /** What to say about a folder that cannot be read, or about something in it. */
    static Complaint unreadable(Path folder, Path unreadable) {
        var part = Roots.slashed(folder.relativize(unreadable));
        return new Complaint(
                Rule.UNREADABLE_FOLDER,
                part.isEmpty()
                        ? "cannot be read, so nothing in it is copied; check its permissions"
                        : "has '" + part
                                + "', which cannot be read and is not copied; check its permissions, or name other"
                                + " folders");
    }

    private static Complaint tooMany(Path folder, FolderFiles content) {
        var first = Roots.slashed(folder.relativize(content.leftOut().get(0)));
        var more = content.leftOut().size() - 1;
        return new Complaint(
                Rule.HEAVY_ASSET,
                "has more than 10,000 files; '" + first + "'" + (more > 0 ? " and " + more + " files after it" : "")
                        + (more > 0 ? " are" : " is") + " not copied; name folders in it");
    }

    /** As in the sources; reveal-md copies a folder from outside of them to the root of the site. */
    private Path place(Path folder, Reference reference) {
        var roots = files.roots();
        return Stream.concat(Stream.of(roots.search(), roots.base()), folders.parents(reference))
                .filter(root -> folder.startsWith(root))
                .findFirst()
                .map(root -> root.relativize(folder))
                .orElse(folder.getFileName());
    }

    private static Complaint unsuitable(String text) {
        return new Complaint(Rule.OPTION_VALUE, text);
    }

    private static Problem complaint(Reference reference, Complaint complaint) {
        return complaint.rule().about(reference, "'" + reference.written() + "' " + complaint.text());
    }
}
