package io.github.coursemaven.site;

import io.github.coursemaven.render.PageSettings;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How a course is published.
 *
 * @param title of the course
 * @param description of the course; may be empty
 * @param logo a picture for the index, absolute, inside the checkout
 */
public record SiteSettings(String title, String description, Optional<Path> logo, PageSettings pages) {}
