package io.github.coursemaven.course.link;

import io.github.coursemaven.base.files.CourseFiles;
import io.github.coursemaven.base.files.LaterFiles;
import io.github.coursemaven.base.files.NamedPath;
import io.github.coursemaven.base.files.Resolution;
import io.github.coursemaven.base.files.Resolution.Complaint;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.reference.OddCharacters;
import io.github.coursemaven.base.reference.PercentEncoding;
import io.github.coursemaven.base.reference.Reference;
import io.github.coursemaven.base.reference.SchemeTypo;
import io.github.coursemaven.base.reference.Target;
import io.github.coursemaven.course.deck.Course;
import io.github.coursemaven.course.deck.Deck;
import io.github.coursemaven.course.deck.LocalPage;
import io.github.coursemaven.course.deck.Origin;
import io.github.coursemaven.course.deck.StyleSheet;
import io.github.coursemaven.course.deck.View;
import io.github.coursemaven.course.link.Destination.DeckPage;
import io.github.coursemaven.course.link.Destination.Nowhere;
import io.github.coursemaven.course.link.Destination.Outside;
import io.github.coursemaven.course.options.ConfigPlaces;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what references lead to. Thread-safe. */
public final class Destinations {

    private static final Pattern BACKSLASH = Pattern.compile("(?i)(?<=[^\\\\])(?:\\\\|%5c)++|\\\\|%5c");

    /** Where packages of reveal.js have their themes. */
    private static final Pattern BUILT_IN_THEME =
            Pattern.compile("(?:.*/)?(?:reveal\\.js/(?:dist|css)|dist)/theme/([\\w-]+)\\.css");

    private final CourseFiles files;
    private final ConfigPlaces configuration;
    private final PagesByPath pages;
    private final Optional<ModulePages> modules;

    private Destinations(CourseFiles files, PagesByPath pages, Optional<ModulePages> modules) {
        this.files = files;
        this.configuration = new ConfigPlaces(files.roots());
        this.pages = pages;
        this.modules = modules;
    }

    /**
     * Among the pages and files of a course.
     *
     * @param views what each deck is published as
     */
    public static Destinations of(Course course, CourseFiles files, Set<View> views) {
        var search = files.roots().search();
        return new Destinations(
                files, new PagesByPath(course, search, views), Optional.of(new ModulePages(course, search, views)));
    }

    /** Among files alone, for what is read before the decks are known. */
    public static Destinations amongFiles(CourseFiles files) {
        return new Destinations(files, new PagesByPath(), Optional.empty());
    }

    /** What a reference of a deck's slides leads to. */
    public Destination from(Deck deck, Reference reference) {
        return isSameDocument(reference) ? new DeckPage(deck, Optional.empty()) : fromSlide(deck.origin(), reference);
    }

    /** What a reference of a style sheet leads to. */
    public Destination from(StyleSheet sheet, Reference reference) {
        return fromSheet(sheet.origin(), reference);
    }

    /** The same while the deck is not known yet; not for references to their own document. */
    public Destination fromSlide(Origin origin, Reference reference) {
        return from(origin, reference, files::resolve);
    }

    /** What a reference of a page of the author's own leads to. */
    public Destination from(LocalPage page, Reference reference) {
        return from(page.originOf(reference), reference, files::resolve);
    }

    /** The same while the style sheet is not known yet. */
    public Destination fromSheet(Origin origin, Reference reference) {
        return from(origin, reference, files::resolveLook);
    }

    private Destination from(Origin origin, Reference reference, Lookup.Disk disk) {
        if (reference.target() instanceof Target.Broken broken && broken.fault().rule() == Rule.BACKSLASH) {
            return new Outside(List.of(backslashes(origin, reference, broken.fault(), disk)));
        }
        if (!(reference.target() instanceof Target.Local local) || local.sameDocument()) {
            return new Outside(reference.target().faults());
        }
        var lookup = new Lookup(files, pages, modules, disk);
        var start = start(lookup, origin.folder(), local);
        return lookup.find(start, local.names(), local, reference.shown())
                .or(() -> served(lookup, start, origin, local, reference.shown()))
                .orElseGet(() -> missing(lookup, start, origin, local, reference.shown()));
    }

    /** The same path with slashes is the cure if it leads somewhere. */
    private Target.Fault backslashes(Origin origin, Reference reference, Target.Fault fault, Lookup.Disk disk) {
        var slashed = BACKSLASH.matcher(reference.written()).replaceAll("/");
        var meant = from(origin, Reference.of(reference.location(), reference.kind(), slashed), disk);
        return meant.faults().stream()
                .findFirst()
                .map(other -> new Target.Fault(
                        fault.rule(), "'" + reference.shown() + "' has backslashes, and " + other.message()))
                .orElse(fault);
    }

    /**
     * Where a path that begins with {@code /} begins, in words: at the root of the course, or in the folder of the configuration
     * if only there it leads somewhere.
     *
     * @param folder absolute, of the file that contains the path
     */
    public String siteRoot(Path folder, Target.Local local) {
        var start = start(new Lookup(files, pages, modules, files::resolve), folder, local);
        var roots = files.roots();
        if (start.equals(roots.search())) {
            return "at the root of the course";
        }
        var place = start.startsWith(roots.search())
                ? "in '" + roots.display(start) + "'"
                : start.equals(roots.base()) ? "in the folder of the project" : "in a folder above the course";
        return place + ", where the configuration file is";
    }

    private Path start(Lookup lookup, Path folder, Target.Local local) {
        if (!local.siteAbsolute()) {
            return folder;
        }
        var starts = configuration.siteRoots(folder);
        return starts.stream()
                .filter(start -> lookup.find(start, local.names(), local, local.path())
                        .filter(found -> found.faults().isEmpty())
                        .isPresent())
                .findFirst()
                .orElse(starts.get(0));
    }

    /** What reveal-md, which serves the folder that it is started in under another name, too, has at a path. */
    private Optional<Destination> served(Lookup lookup, Path start, Origin origin, Target.Local local, String shown) {
        var names = served(origin, local);
        if (names.isEmpty()) {
            return Optional.empty();
        }
        var place = NamedPath.in(start, local.names().get(0)).map(NamedPath::path);
        return Stream.concat(origin.starts().stream(), Stream.of(files.roots().search()))
                .flatMap(folder -> lookup.find(folder, names, local, shown).stream())
                .findFirst()
                .map(found -> place.filter(path -> path.startsWith(files.roots().search()))
                        .map(found::at)
                        .orElse(found));
    }

    private static List<String> served(Origin origin, Target.Local local) {
        return local.names().stream()
                .flatMap(name -> origin.served(name).stream())
                .toList();
    }

    private static boolean isSameDocument(Reference reference) {
        return reference.target() instanceof Target.Local local && local.sameDocument();
    }

    /** A file may have a name that cannot be decoded; the encoding is the fault only if no such file exists. */
    private Nowhere missing(Lookup lookup, Path start, Origin origin, Target.Local local, String shown) {
        if (PercentEncoding.decode(local.path()).isEmpty()) {
            return Lookup.nowhere(
                    shown,
                    new Complaint(
                            Rule.BAD_URL,
                            "has a '%' that encodes no character, and no file has this name; write '%25'"));
        }
        var elsewhere = served(origin, local).stream()
                .findFirst()
                .map(name -> ", nor does '" + name
                        + "' in the folder of a deck or its configuration, or at the root of the course")
                .orElse("");
        var cure = OddCharacters.cure(shown)
                .map(odd -> "; " + odd)
                .or(() -> withBuiltInTheme(shown))
                .or(() -> new MeantPath(lookup, start, local).cure(shown))
                .or(() -> lookup.suggestion(origin.folder(), local.names())
                        .or(() -> SchemeTypo.meantByPath(shown))
                        .map(Resolution::didYouMean))
                .orElse("");
        var missing = Lookup.nowhere(shown, Resolution.Missing.complaint(elsewhere, cure));
        return cure.isEmpty() ? new Nowhere(missing.fault(), laterFile(start, local)) : missing;
    }

    private Optional<String> laterFile(Path start, Target.Local local) {
        return NamedPath.in(start, local.names().get(0)).flatMap(named -> new LaterFiles(files).kind(named.path()));
    }

    private static Optional<String> withBuiltInTheme(String shown) {
        return Optional.of(BUILT_IN_THEME.matcher(shown))
                .filter(Matcher::matches)
                .map(path -> path.group(1))
                .map(theme -> "; to build on the theme '" + theme + "', remove this, set 'theme: " + theme
                        + "', and name your style sheet under 'css'");
    }
}
