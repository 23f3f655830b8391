package io.github.coursemaven.publish.site;

import io.github.coursemaven.course.deck.View;
import io.github.coursemaven.course.options.StyleFile;
import io.github.coursemaven.publish.render.PageSettings;
import java.util.Optional;
import java.util.Set;

/**
 * How a course is published.
 *
 * @param title of the course
 * @param description of the course; may be empty
 * @param logo a picture for the index
 */
public record SiteSettings(String title, String description, Optional<StyleFile> logo, PageSettings pages) {

    /** What each deck is published as. */
    public Set<View> views() {
        return pages.handout().views();
    }
}
