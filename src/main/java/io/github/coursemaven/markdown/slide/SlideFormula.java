package io.github.coursemaven.markdown.slide;

import io.github.coursemaven.base.problem.Location;

/**
 * A formula on a slide.
 *
 * @param tex what is between its delimiters
 * @param location its first character, or at least that of its text
 */
public record SlideFormula(String tex, Location location) {}
