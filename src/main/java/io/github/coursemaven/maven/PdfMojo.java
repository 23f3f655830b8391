package io.github.coursemaven.maven;

import io.github.coursemaven.browser.BrowserSearch;
import io.github.coursemaven.build.InstalledBrowser;
import io.github.coursemaven.build.PdfPublication;
import io.github.coursemaven.build.Publication;
import io.github.coursemaven.course.deck.Deck;
import io.github.coursemaven.pdf.Imprint;
import java.util.Optional;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Does what <code>slides</code> does, then prints the print view and the handout of each deck to PDF, with an installed
 * Chrome, Chromium or Edge.
 */
@Mojo(name = "pdf", defaultPhase = LifecyclePhase.SITE, requiresProject = false, threadSafe = true)
public final class PdfMojo extends SlidesMojo {

    /** The program of a Chrome, Chromium or Edge. By default one is looked for on this computer. */
    @Parameter(property = "course.browser")
    private @Nullable String browser;

    @Override
    Publication publication(Preparation known) {
        return new PdfPublication(
                sitePublication(known),
                known.layout(),
                InstalledBrowser.find(
                        BrowserSearch.here(),
                        Optional.ofNullable(browser),
                        known.build().isOffline()),
                deck -> imprint(deck, known.build()),
                known.log());
    }

    private Imprint imprint(Deck deck, MavenBuild build) {
        var about = deck.options().about();
        return new Imprint(
                deck.title(),
                about.getOrDefault("author", build.developers()),
                about.getOrDefault("lang", courseLang()));
    }
}
