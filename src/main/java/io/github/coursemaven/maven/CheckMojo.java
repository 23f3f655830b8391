package io.github.coursemaven.maven;

import io.github.coursemaven.build.OverflowMeasure;
import io.github.coursemaven.build.Publication;
import java.io.IOException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Finds the decks of a project and checks their links, images, anchors and settings. Writes reports, but no pages. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public final class CheckMojo extends AbstractCourseMojo {

    /** Whether to measure slides in a browser, to report slides that do not fit on their page. */
    @Parameter(property = "course.overflow", defaultValue = "false")
    private boolean overflow;

    /** What handouts <code>slides</code> makes, as there. Links to handouts are good unless it is <code>none</code>. */
    @Parameter(property = "course.handout", defaultValue = "auto")
    private String handout;

    /** Whether <code>slides</code> publishes speaker notes, as there. Without, reports have no text of notes and hidden slides. */
    @Parameter(property = "course.notes", defaultValue = "true")
    private boolean notes;

    /** The program of a Chrome, Chromium or Edge. By default, one is searched for on this computer. */
    @Parameter(property = "course.browser")
    private @Nullable String browser;

    public void setOverflow(String text) {
        overflow = problems.flag("overflow", text, false);
    }

    public void setNotes(String text) {
        notes = problems.flag("notes", text, true);
    }

    @Override
    Publication publication(GoalContext context) throws IOException {
        var views = PageParameters.handout(handout, context.problems()).views();
        var checked = new Publication.None(views, notes);
        return overflow
                ? new OverflowMeasure(
                        context.files(),
                        context.resources(),
                        checked,
                        new BrowserParameters(browser).find(context),
                        context.layout()::shown,
                        context.log())
                : checked;
    }
}
