package io.github.coursemaven.maven;

import io.github.coursemaven.browser.BrowserSearch;
import io.github.coursemaven.build.InstalledBrowser;
import io.github.coursemaven.build.OverflowMeasure;
import io.github.coursemaven.build.Publication;
import java.util.Optional;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Finds the decks of a project and checks them: their links, images, anchors and settings. Writes reports, but no pages. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public final class CheckMojo extends AbstractCourseMojo {

    /** Whether slides are measured in a browser, to tell of those that are too large for their page. */
    @Parameter(property = "course.overflow", defaultValue = "false")
    private boolean overflow;

    /** The program of the Chrome, Chromium or Edge that measures. By default one is looked for on this computer. */
    @Parameter(property = "course.browser")
    private @Nullable String browser;

    @Override
    Publication publication(Preparation known) {
        if (!overflow) {
            return Publication.NONE;
        }
        var found = InstalledBrowser.find(
                BrowserSearch.here(),
                Optional.ofNullable(browser),
                known.build().isOffline());
        return new OverflowMeasure(known.files(), known.resources(), found, known.layout()::shown, known.log());
    }
}
