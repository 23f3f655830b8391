package io.github.coursemaven.build.start;

import java.nio.file.Path;

/** A file that a course needs, if it does not have one of that name. */
public record FirstFile(Path path, String text) {}
