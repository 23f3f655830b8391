package io.github.coursemaven.course.options;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.reference.Kind;
import io.github.coursemaven.base.reference.Reference;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * A text that somebody set, and where. A relative path in it begins at that file, or at the search root if it was not set in a
 * file.
 */
public record Setting(String value, Location location) {

    /** No scheme or drive in it, and no host at its beginning. */
    private static final Pattern PATH_WITH_BACKSLASHES = Pattern.compile("(?![\\\\/]{2})[^:]*\\\\[^:]*");

    /** Whether a script passes it to reveal-md as a flag. */
    boolean isOfScript() {
        return location.file()
                .filter(file -> Path.of(file).endsWith(ConfigPlaces.PACKAGE))
                .isPresent();
    }

    /** What it points at, if it names a file or a URL. In a path, backslashes count as slashes, as in reveal-md. */
    Reference reference(Kind kind) {
        var slashed = PATH_WITH_BACKSLASHES.matcher(value).matches() ? value.replace('\\', '/') : value;
        return new Reference(
                location, kind, value, Reference.of(location, kind, slashed).target());
    }
}
