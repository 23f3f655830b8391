package io.github.coursemaven.build;

import io.github.coursemaven.base.files.CourseFiles;
import io.github.coursemaven.base.output.Counted;
import io.github.coursemaven.base.output.Progress;
import io.github.coursemaven.base.output.TemporaryFolder;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.course.deck.Course;
import io.github.coursemaven.course.deck.View;
import io.github.coursemaven.publish.browser.BrowserException;
import io.github.coursemaven.publish.browser.Printer;
import io.github.coursemaven.publish.print.DeckMeasure;
import io.github.coursemaven.publish.render.Handout;
import io.github.coursemaven.publish.render.PageSettings;
import io.github.coursemaven.publish.render.PrintSize;
import io.github.coursemaven.publish.site.Resources;
import io.github.coursemaven.publish.site.SiteBuilder;
import io.github.coursemaven.publish.site.SiteSettings;
import io.github.coursemaven.publish.site.SiteWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Measures the slides of a course in a browser. Pages are written to a temporary folder for that. */
public final class OverflowMeasure implements Publication {

    private static final SiteSettings PAGES =
            new SiteSettings("", "", Optional.empty(), new PageSettings("en", true, PrintSize.SLIDE, Handout.NONE));

    private final CourseFiles files;
    private final Resources resources;
    private final InstalledBrowser browser;
    private final Function<Path, String> shown;
    private final BuildLog log;
    private final Publication.None other;

    /**
     * A measure of slides.
     *
     * @param other what another goal publishes
     * @param shown turns paths of decks into those that messages show
     */
    public OverflowMeasure(
            CourseFiles files,
            Resources resources,
            Publication.None other,
            InstalledBrowser browser,
            Function<Path, String> shown,
            BuildLog log) {
        this.shown = shown;
        this.other = other;
        this.files = files;
        this.resources = resources;
        this.browser = browser;
        this.log = log;
    }

    @Override
    public Set<View> views() {
        return other.views();
    }

    @Override
    public boolean notes() {
        return other.notes();
    }

    @Override
    public boolean measures() {
        return browser.program().isPresent();
    }

    @Override
    public Result publish(Course course) throws IOException, EnvironmentException {
        if (browser.program().isEmpty()) {
            log.warn("Slides not measured: " + browser.missing());
            return Result.NOTHING;
        }
        try (var folder = new TemporaryFolder("course-overflow-");
                var printer = browser.prepare(log::debug)) {
            var pages = folder.path().resolve("pages");
            new SiteWriter(pages, folder.path()).write(new SiteBuilder(PAGES, files, resources).build(course));
            printer.start();
            return new Result(Optional.empty(), problems(course, pages, printer));
        } catch (BrowserException e) {
            throw new EnvironmentException("slides cannot be measured: " + e.getMessage(), e);
        }
    }

    private List<Problem> problems(Course course, Path pages, Printer printer) throws EnvironmentException {
        var jobs = course.publishable().stream()
                .map(deck -> new DeckMeasure.Job(deck, pages.resolve(View.PRINT.pageOf(deck))))
                .toList();
        var problems = new ArrayList<Problem>();
        var faults = new TreeSet<String>();
        var progress = new Progress("Measuring slides: %d of %d decks", jobs.size(), log::progress, System::nanoTime);
        new DeckMeasure(printer).measure(jobs, measured -> {
            problems.addAll(measured.problems());
            progress.advance();
            measured.fault()
                    .ifPresent(fault ->
                            faults.add(shown.apply(measured.deck().file()) + ": slides not measured: " + fault));
        });
        faults.forEach(log::error);
        if (!faults.isEmpty()) {
            throw new EnvironmentException(
                    faults.size() + " of " + Counted.of(jobs.size(), "deck") + " not measured; see the errors above");
        }
        return problems.stream().sorted().toList();
    }
}
