package io.github.coursemaven.maven;

import io.github.coursemaven.deck.Course;
import io.github.coursemaven.site.Resources;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Finds the decks of a project and checks them: their links, images, anchors and settings. Writes reports, but no pages. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public final class CheckMojo extends AbstractCourseMojo {

    @Override
    Optional<Path> publish(Course course, ProjectLayout layout, Resources resources) {
        return Optional.empty();
    }
}
