package io.github.coursemaven.options;

import io.github.coursemaven.problem.Location;

/** A text that somebody set, and where; a relative path in it begins at that file, or at the search root where it is no file. */
public record Setting(String value, Location location) {}
