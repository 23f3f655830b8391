package io.github.coursemaven.base.problem;

import java.util.Comparator;

/** The order of places in lists of problems. */
final class LocationOrder {

    static final Comparator<Location> BY_FILE_AND_POINT = Comparator.comparing(
                    (Location place) -> place.file().orElse(""))
            .thenComparingInt(place -> place.point().map(Location.Point::line).orElse(0))
            .thenComparingInt(place -> place.point().map(Location.Point::column).orElse(0))
            .thenComparing(Location::toString);

    private LocationOrder() {}
}
