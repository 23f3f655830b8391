package io.github.coursemaven.maven;

import io.github.coursemaven.site.Resources;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Finds the decks of a project and checks them: their links, images, anchors and settings. Writes reports, but no pages. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public final class CheckMojo extends AbstractCourseMojo {

    @Override
    Publication publication(ProjectLayout layout, Resources resources) {
        return Publication.NONE;
    }
}
