package io.github.coursemaven.maven;

import io.github.coursemaven.browser.BrowserException;
import io.github.coursemaven.deck.Course;
import io.github.coursemaven.deck.View;
import io.github.coursemaven.output.TemporaryFolder;
import io.github.coursemaven.pdf.DeckPrinter;
import io.github.coursemaven.problem.Problem;
import io.github.coursemaven.render.Handout;
import io.github.coursemaven.render.PageSettings;
import io.github.coursemaven.render.PrintSize;
import io.github.coursemaven.site.Resources;
import io.github.coursemaven.site.SiteBuilder;
import io.github.coursemaven.site.SiteSettings;
import io.github.coursemaven.site.SiteWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/** Measures the slides of a course in a browser. Pages are written for it, and taken away afterwards. */
final class OverflowMeasure implements Publication {

    private static final SiteSettings PAGES =
            new SiteSettings("", "", Optional.empty(), new PageSettings("en", true, PrintSize.SLIDE, Handout.NONE));

    private final Resources resources;
    private final InstalledBrowser browser;
    private final Log log;

    OverflowMeasure(Resources resources, InstalledBrowser browser, Log log) {
        this.resources = resources;
        this.browser = browser;
        this.log = log;
    }

    @Override
    public Result publish(Course course) throws IOException, MojoExecutionException {
        if (browser.program().isEmpty()) {
            log.warn("Slides are not measured, as " + browser.missing());
            return Result.NOTHING;
        }
        try (var folder = new TemporaryFolder("course-overflow-")) {
            var site = new SiteBuilder(PAGES, resources).build(course);
            new SiteWriter(folder.path().resolve("pages"), folder.path()).write(site);
            return new Result(Optional.empty(), problems(course, folder));
        }
    }

    private List<Problem> problems(Course course, TemporaryFolder folder) throws MojoExecutionException {
        var problems = new ArrayList<Problem>();
        try (var printer = browser.start(log::debug)) {
            var measuring = new DeckPrinter(printer);
            for (var deck : course.publishable()) {
                var page = folder.path().resolve("pages").resolve(View.PRINT.pageOf(deck));
                problems.addAll(measuring.overflows(deck, page.toUri()));
            }
        } catch (BrowserException e) {
            throw new MojoExecutionException("slides cannot be measured: " + e.getMessage(), e);
        }
        return problems;
    }
}
