package io.github.coursemaven.course.link;

import io.github.coursemaven.base.files.CourseFiles;
import io.github.coursemaven.base.files.NamedPath;
import io.github.coursemaven.base.files.Resolution;
import io.github.coursemaven.base.files.Resolution.Complaint;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.reference.PercentEncoding;
import io.github.coursemaven.base.reference.Reference;
import io.github.coursemaven.base.reference.SchemeTypo;
import io.github.coursemaven.base.reference.Target;
import io.github.coursemaven.base.reference.Target.Fault;
import io.github.coursemaven.course.deck.Course;
import io.github.coursemaven.course.deck.Deck;
import io.github.coursemaven.course.deck.StyleSheet;
import io.github.coursemaven.course.deck.View;
import io.github.coursemaven.course.link.Destination.Asset;
import io.github.coursemaven.course.link.Destination.DeckPage;
import io.github.coursemaven.course.link.Destination.Nowhere;
import io.github.coursemaven.course.link.Destination.Outside;
import io.github.coursemaven.course.options.ConfigPlaces;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what references lead to. Thread-safe. */
public final class Destinations {

    private static final List<String> INDEX = List.of("index.html");

    private final CourseFiles files;
    private final ConfigPlaces configuration;
    private final PagesByPath pages;

    private Destinations(CourseFiles files, PagesByPath pages) {
        this.files = files;
        this.configuration = new ConfigPlaces(files.roots());
        this.pages = pages;
    }

    /**
     * Among the pages and files of a course.
     *
     * @param views what each deck is published as
     */
    public static Destinations of(Course course, CourseFiles files, Set<View> views) {
        return new Destinations(files, new PagesByPath(course, files.roots(), views));
    }

    /** Among files alone, for what is read before the decks are known. */
    public static Destinations amongFiles(CourseFiles files) {
        return new Destinations(files, new PagesByPath());
    }

    /** What a reference of a deck's slides leads to. */
    public Destination from(Deck deck, Reference reference) {
        return isSameDocument(reference) ? new DeckPage(deck, Optional.empty()) : from(deck.folder(), reference);
    }

    /** What a reference of a style sheet leads to. */
    public Destination from(StyleSheet sheet, Reference reference) {
        return from(sheet.folder(), reference);
    }

    /**
     * What a reference leads to.
     *
     * @param folder absolute, of the file that contains the reference
     */
    public Destination from(Path folder, Reference reference) {
        if (!(reference.target() instanceof Target.Local local) || local.sameDocument()) {
            return new Outside(reference.target().faults());
        }
        return at(start(folder, local, reference.shown()), local, reference.shown());
    }

    /**
     * Where a path that begins with {@code /} begins, in words: at the root of the course, or in the folder of the configuration
     * if only there it leads somewhere.
     *
     * @param folder absolute, of the file that contains the path
     */
    public String siteRoot(Path folder, Target.Local local) {
        var start = start(folder, local, local.path());
        return start.equals(files.roots().search())
                ? "at the root of the course"
                : "in '" + files.roots().display(start) + "', where the configuration file is";
    }

    private Path start(Path folder, Target.Local local, String shown) {
        if (!local.siteAbsolute()) {
            return folder;
        }
        var starts = configuration.siteRoots(folder);
        return starts.stream()
                .filter(start -> at(start, local, shown).faults().isEmpty())
                .findFirst()
                .orElse(starts.get(0));
    }

    private Destination at(Path start, Target.Local local, String shown) {
        for (var name : local.names()) {
            var path = NamedPath.in(start, name);
            var page = path.flatMap(pages::at);
            if (page.isPresent()) {
                return page.get();
            }
            if (path.filter(pages::isWithoutPage).isPresent()) {
                return nowhere(
                        shown,
                        new Complaint(
                                Rule.MISSING_FILE,
                                "has no page, because another deck would have the same page; rename one of them"));
            }
        }
        return onDisk(files.resolve(start, local.names()), local, shown);
    }

    private static boolean isSameDocument(Reference reference) {
        return reference.target() instanceof Target.Local local && local.sameDocument();
    }

    private Destination onDisk(Resolution resolution, Target.Local local, String shown) {
        if (resolution instanceof Resolution.File file) {
            return new Asset(file.path());
        }
        if (resolution instanceof Resolution.Folder folder) {
            return indexOf(folder, local, shown);
        }
        var complaint = resolution instanceof Resolution.Missing missing
                ? missing(missing, local, shown)
                : resolution.complaint();
        return nowhere(shown, complaint.orElseThrow());
    }

    /** A folder stands for its index page, which may be missing, or be a link to something that is never published. */
    private Destination indexOf(Resolution.Folder folder, Target.Local local, String shown) {
        var index = files.resolve(folder.path(), INDEX);
        if (index instanceof Resolution.File file) {
            return new Asset(file.path());
        }
        if (index instanceof Resolution.Forbidden forbidden) {
            var path = PercentEncoding.decode(local.path()).orElse(local.path());
            var slash = path.endsWith("/") ? "" : "/";
            return nowhere(path + slash + INDEX.get(0), forbidden.complaint().orElseThrow());
        }
        return nowhere(
                shown,
                new Complaint(Rule.DIRECTORY_WITHOUT_INDEX, "is a folder without an index page; link to a file in it"));
    }

    /** A file may have a name that cannot be decoded; the encoding is the fault only if no such file exists. */
    private static Optional<Complaint> missing(Resolution.Missing missing, Target.Local local, String shown) {
        if (PercentEncoding.decode(local.path()).isEmpty()) {
            return Optional.of(new Complaint(
                    Rule.BAD_URL, "has a '%' that encodes no character, and no file has this name; write '%25'"));
        }
        return new Resolution.Missing(missing.suggestion().or(() -> SchemeTypo.meantByPath(shown))).complaint();
    }

    private static Nowhere nowhere(String shown, Complaint complaint) {
        return new Nowhere(new Fault(complaint.rule(), "'" + shown + "' " + complaint.text()));
    }
}
