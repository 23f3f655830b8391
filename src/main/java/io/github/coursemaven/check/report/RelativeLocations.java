package io.github.coursemaven.check.report;

import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.base.problem.Location;
import java.nio.file.Path;

/** Makes the places of problems relative to a folder. */
public final class RelativeLocations {

    private final Path courseSeenFromHere;

    /**
     * Makes them relative to one folder.
     *
     * @param here absolute
     * @param courseRoot absolute; what the places of problems are relative to
     */
    public RelativeLocations(Path here, Path courseRoot) {
        this.courseSeenFromHere = Roots.relative(here, courseRoot);
    }

    /** The place with its path relative to the folder, with {@code /}. */
    public Location of(Location place) {
        return place.renamed(
                file -> Roots.slashed(courseSeenFromHere.resolve(file).normalize()));
    }
}
