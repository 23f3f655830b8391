package io.github.coursemaven.course.deck;

import io.github.coursemaven.base.problem.Location;

/**
 * Output on a slide that may be old, because the build has not run its test.
 *
 * @param place where the fence names the test
 * @param named as written after {@code output=}
 * @param isReported whether an earlier build has run it
 */
public record UnprovenOutput(Location place, String named, boolean isReported) {}
