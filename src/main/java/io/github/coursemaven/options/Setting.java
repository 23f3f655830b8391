package io.github.coursemaven.options;

import io.github.coursemaven.problem.Location;

/** A text that somebody set, and where; the file is also where a relative path in it begins. */
public record Setting(String value, Location location) {}
