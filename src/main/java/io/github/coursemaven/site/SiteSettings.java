package io.github.coursemaven.site;

import io.github.coursemaven.options.StyleFile;
import io.github.coursemaven.render.PageSettings;
import java.util.Optional;

/**
 * How a course is published.
 *
 * @param title of the course
 * @param description of the course; may be empty
 * @param logo a picture for the index
 */
public record SiteSettings(String title, String description, Optional<StyleFile> logo, PageSettings pages) {}
