package io.github.coursemaven;

import io.github.coursemaven.base.files.CourseFiles;
import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.base.files.WrittenFiles;
import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Severity;
import io.github.coursemaven.base.settings.Value;
import io.github.coursemaven.check.CourseChecker;
import io.github.coursemaven.check.ExternalLinks;
import io.github.coursemaven.course.deck.Course;
import io.github.coursemaven.course.deck.Deck;
import io.github.coursemaven.course.read.CourseReader;
import io.github.coursemaven.course.read.ModuleFolders;
import io.github.coursemaven.course.read.ReaderSettings;
import io.github.coursemaven.course.shell.Shells;
import io.github.coursemaven.publish.site.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A checkout on disk to read a course from. By default the whole of it is searched for decks. */
public final class CourseFolder {

    private static final Value.Mapping NO_DEFAULTS = Value.Mapping.empty(new Location.Parameter("theme"));

    private final Path checkout;
    private final Set<Path> leftOut = new HashSet<>();
    private WrittenFiles written = WrittenFiles.NONE;
    private String search = "";
    private List<String> includes = List.of();
    private List<String> excludes = List.of();
    private Value.Mapping defaults = NO_DEFAULTS;
    private List<ModuleFolders> modules = List.of();
    private Optional<Shells> shells = Optional.empty();

    private CourseFolder(Path checkout) {
        this.checkout = checkout;
    }

    public static CourseFolder in(Path folder) {
        return new CourseFolder(folder);
    }

    public CourseFolder with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public CourseFolder with(String path, byte... bytes) {
        try {
            var file = checkout.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            // Folders that are only read stay as they are
            Files.createDirectories(checkout.resolve(".git"));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A symbolic link, whose target is relative to its folder or absolute. */
    public CourseFolder withLink(String path, String target) {
        try {
            var link = checkout.resolve(path);
            Files.createDirectories(link.getParent());
            Files.createSymbolicLink(link, Path.of(target));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public CourseFolder searchedIn(String folder) {
        search = folder;
        return this;
    }

    public CourseFolder including(String... patterns) {
        includes = List.of(patterns);
        return this;
    }

    public CourseFolder excluding(String... patterns) {
        excludes = List.of(patterns);
        return this;
    }

    public CourseFolder leavingOut(String folder) {
        leftOut.add(root().resolve(folder));
        return this;
    }

    /**
     * A folder that the build writes its pages to.
     *
     * @param files that an earlier build wrote, relative to the folder
     */
    public CourseFolder writtenTo(String folder, String... files) {
        written = written.and(root().resolve(folder), List.of(files));
        return leavingOut(folder);
    }

    public CourseFolder withDefaults(Value.Mapping values) {
        defaults = values;
        return this;
    }

    /**
     * Lets JShell run code of decks.
     *
     * @param records where its transcripts are kept
     */
    public CourseFolder running(Path records) {
        shells = Optional.of(new Shells(records));
        return this;
    }

    /** The modules of the build. */
    public CourseFolder among(ModuleFolders... all) {
        modules = List.of(all);
        return this;
    }

    public Path file(String path) {
        return root().resolve(path);
    }

    public Roots roots() {
        try {
            return Roots.of(checkout.resolve(search), checkout, checkout);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files of the checkout as they are now. */
    public CourseFiles files() {
        return new CourseFiles(roots(), leftOut, written);
    }

    public Course course() {
        return course(new Resources(CourseFolder.class.getClassLoader()));
    }

    public CourseReader reader() {
        return reader(new Resources(CourseFolder.class.getClassLoader()));
    }

    private CourseReader reader(Resources resources) {
        var settings = new ReaderSettings(includes, excludes, defaults).among(() -> modules);
        return new CourseReader(files(), shells.map(settings::running).orElse(settings), resources);
    }

    public Course course(Resources resources) {
        try {
            return reader(resources).read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The deck at a path below the search root. */
    public Deck deck(String path) {
        return course().decks().stream()
                .filter(deck -> Roots.slashed(deck.path()).equals(path))
                .findFirst()
                .orElseThrow();
    }

    /** All problems of the course, checks included, as they are shown. */
    public List<String> problems() {
        return checked()
                .filter(problem -> problem.rule().severity() != Severity.IGNORE)
                .map(Problem::toString)
                .toList();
    }

    /** Those that are not shown by default. */
    public List<String> ignoredProblems() {
        return checked()
                .filter(problem -> problem.rule().severity() == Severity.IGNORE)
                .map(Problem::toString)
                .toList();
    }

    /** All problems of the course, checks included. */
    public Stream<Problem> checked() {
        var resources = new Resources(CourseFolder.class.getClassLoader());
        return new CourseChecker(files(), resources, ExternalLinks.unchecked("this is a test"))
                .check(course(resources)).problems().stream();
    }

    private Path root() {
        try {
            return checkout.toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
