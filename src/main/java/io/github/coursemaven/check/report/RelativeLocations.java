package io.github.coursemaven.check.report;

import io.github.coursemaven.base.problem.Location;
import java.nio.file.Path;

/** A folder from which places in a course are seen. */
public final class RelativeLocations {

    private final Path courseSeenFromHere;

    /**
     * A folder to look from.
     *
     * @param here absolute
     * @param courseRoot absolute; what the places of problems are relative to
     */
    public RelativeLocations(Path here, Path courseRoot) {
        this.courseSeenFromHere = here.relativize(courseRoot);
    }

    /** The place with its path as seen from here, with {@code /}. */
    public Location of(Location place) {
        return place.renamed(file -> {
            var path = courseSeenFromHere.resolve(file).normalize();
            return path.toString().replace(path.getFileSystem().getSeparator(), "/");
        });
    }
}
