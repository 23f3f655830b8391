package io.github.coursemaven.publish.site;

import io.github.coursemaven.course.deck.View;
import io.github.coursemaven.course.options.StaticFolder;
import io.github.coursemaven.course.options.StyleFile;
import io.github.coursemaven.publish.render.PageSettings;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a course is published.
 *
 * @param title of the course
 * @param description of the course; may be empty
 * @param logo a picture for the index
 * @param staticFolders what is published besides, as it is
 */
public record SiteSettings(
        String title,
        String description,
        Optional<StyleFile> logo,
        PageSettings pages,
        List<StaticFolder> staticFolders) {

    public SiteSettings {
        staticFolders = List.copyOf(staticFolders);
    }

    /** Without static folders. */
    public SiteSettings(String title, String description, Optional<StyleFile> logo, PageSettings pages) {
        this(title, description, logo, pages, List.of());
    }

    /** What each deck is published as. */
    public Set<View> views() {
        return pages.handout().views();
    }
}
