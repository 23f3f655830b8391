package io.github.coursemaven.maven;

import io.github.coursemaven.course.deck.Deck;
import io.github.coursemaven.files.CourseFiles;
import io.github.coursemaven.pdf.Imprint;
import io.github.coursemaven.site.Resources;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
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
    Publication publication(ProjectLayout layout, CourseFiles files, Resources resources) {
        return new PdfPublication(
                sitePublication(layout, files, resources),
                layout,
                InstalledBrowser.find(Optional.ofNullable(browser), isOffline()),
                this::imprint,
                getLog());
    }

    private Imprint imprint(Deck deck) {
        var about = deck.options().about();
        return new Imprint(
                deck.title(), about.getOrDefault("author", developers()), about.getOrDefault("lang", courseLang()));
    }

    private String developers() {
        return project().getDevelopers().stream()
                .map(developer -> developer.getName())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
