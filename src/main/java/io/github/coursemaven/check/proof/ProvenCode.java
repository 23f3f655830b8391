package io.github.coursemaven.check.proof;

import io.github.coursemaven.base.problem.Location;
import java.util.function.UnaryOperator;

/**
 * Code of a file on a slide, with what the build knows of it.
 *
 * @param fence the block that shows it
 * @param source the file that it comes from, as a whole
 * @param lines how many it shows
 * @param isCompiled whether a class file comes from the file
 * @param isTested whether tests of it have passed, and none has failed
 */
public record ProvenCode(Location fence, Location source, int lines, boolean isCompiled, boolean isTested) {

    /** The same code with other places for its files. */
    public ProvenCode shown(UnaryOperator<Location> place) {
        return new ProvenCode(place.apply(fence), place.apply(source), lines, isCompiled, isTested);
    }
}
