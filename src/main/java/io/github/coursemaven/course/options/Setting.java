package io.github.coursemaven.course.options;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.reference.Kind;
import io.github.coursemaven.base.reference.Reference;

/**
 * A text that somebody set, and where. A relative path in it begins at that file, or at the search root if it was not set in a
 * file.
 */
public record Setting(String value, Location location) {

    /** What it points at, if it names a file or a URL. */
    Reference reference(Kind kind) {
        return Reference.of(location, kind, value);
    }
}
