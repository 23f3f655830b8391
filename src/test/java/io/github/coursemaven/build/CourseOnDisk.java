package io.github.coursemaven.build;

import io.github.coursemaven.CourseFolder;
import io.github.coursemaven.base.files.CourseFiles;
import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Severities;
import io.github.coursemaven.base.settings.Value;
import io.github.coursemaven.check.CourseChecker;
import io.github.coursemaven.check.ExternalLinks;
import io.github.coursemaven.check.baseline.BaselineFile;
import io.github.coursemaven.check.baseline.BaselineUse;
import io.github.coursemaven.check.baseline.LookedFor;
import io.github.coursemaven.course.read.CourseReader;
import io.github.coursemaven.course.read.DeckMemory;
import io.github.coursemaven.course.read.ReaderSettings;
import io.github.coursemaven.publish.render.Handout;
import io.github.coursemaven.publish.render.PageSettings;
import io.github.coursemaven.publish.render.PrintSize;
import io.github.coursemaven.publish.site.Resources;
import io.github.coursemaven.publish.site.SiteSettings;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A course that is built with its defaults, into {@code target/slides} and {@code target/course}. */
public final class CourseOnDisk {

    public static final Strictness USUAL = new Strictness(Severities.DEFAULT, FailOn.ERROR, false, false);

    private final CourseFolder folder;
    private final Resources resources = new Resources(CourseOnDisk.class.getClassLoader());
    private List<String> includes = List.of();
    private Set<Path> modules = Set.of();
    private Optional<String> nextStep = Optional.empty();
    private BaselineUse baseline = BaselineUse.READ;
    private DeckMemory memory = DeckMemory.none();
    private ExternalLinks links = ExternalLinks.unchecked("this is a test");

    public CourseOnDisk(Path checkout) {
        this.folder = CourseFolder.in(checkout);
    }

    CourseOnDisk with(String path, String text) {
        folder.with(path, text);
        return this;
    }

    CourseOnDisk withLinks(ExternalLinks checker) {
        links = checker;
        return this;
    }

    public CourseOnDisk remembering(DeckMemory decks) {
        memory = decks;
        return this;
    }

    CourseOnDisk startedByHand(String next) {
        nextStep = Optional.of(next);
        return this;
    }

    CourseOnDisk including(String pattern) {
        includes = List.of(pattern);
        return this;
    }

    /** As if the folder were that of a module that runs the plugin itself. */
    CourseOnDisk leavingOut(String module) {
        modules = Set.of(file(module));
        return this;
    }

    CourseOnDisk withBaseline(BaselineUse use) {
        baseline = use;
        return this;
    }

    Path file(String path) {
        return folder.file(path);
    }

    CourseLayout layout() {
        var leftOut = new HashSet<>(modules);
        leftOut.add(file("target"));
        return new CourseLayout(
                folder.roots().base(), folder.roots(), file("target/slides"), file("target/course"), leftOut);
    }

    CourseFiles files() throws IOException {
        return new CourseFiles(folder.roots(), layout().leftOut(), layout().written());
    }

    Resources resources() {
        return resources;
    }

    public SitePublication pages() throws IOException {
        return pages(true);
    }

    /** Pages without speaker notes and hidden slides. */
    public SitePublication pagesForStudents() throws IOException {
        return pages(false);
    }

    private SitePublication pages(boolean notes) throws IOException {
        var settings = new SiteSettings(
                "Course", "", Optional.empty(), new PageSettings("en", notes, PrintSize.SLIDE, Handout.NOTES));
        return new SitePublication(layout(), files(), resources, settings);
    }

    public Optional<CourseFailure> run(BuildLog log, Strictness strictness, Publication publication)
            throws IOException, EnvironmentException {
        return courseRun(log, strictness, publication).run(reader(), checker(), publication);
    }

    CourseChecker checker() throws IOException {
        return new CourseChecker(files(), resources, links);
    }

    CourseRun courseRun(BuildLog log, Strictness strictness, Publication publication) throws IOException {
        var reports = new CourseReports(layout(), Map.of(), OutputStream.nullOutputStream());
        var known = new BaselineFile(folder.roots())
                .open(baseline, new LookedFor(strictness.severities(), publication.measures()));
        return new CourseRun(
                log, layout(), strictness, reports, new BuildFacts(List.of(), known, List.of(), Set.of(), nextStep));
    }

    public CourseReader reader() throws IOException {
        var defaults = Value.Mapping.empty(new Location.Parameter("configuration"));
        return new CourseReader(files(), new ReaderSettings(includes, List.of(), defaults), resources, memory);
    }
}
