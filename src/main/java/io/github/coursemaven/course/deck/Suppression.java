package io.github.coursemaven.course.deck;

import io.github.coursemaven.problem.Location;
import io.github.coursemaven.problem.Problem;
import io.github.coursemaven.problem.Rule;
import java.util.Set;
import java.util.stream.Collectors;

/** An author's wish not to be told of some references. */
public sealed interface Suppression {

    /** Where the wish is written. */
    Location location();

    /** What not to be told; empty for all that references can break. */
    Set<Rule> rules();

    /** The files whose references may be meant. */
    Set<String> files();

    /** Whether a reference at a place is meant. */
    boolean covers(Location place);

    /** Whether the author does not want to be told of this problem. */
    default boolean covers(Problem problem) {
        return problem.rule().isAboutReferences()
                && (rules().isEmpty() || rules().contains(problem.rule()))
                && covers(problem.location());
    }

    /**
     * A comment about the references of some lines.
     *
     * @param firstLine the first line it speaks of, 1-based, in the comment's file
     * @param lastLine the last line it speaks of
     */
    record OfLines(Location.Point location, int firstLine, int lastLine, Set<Rule> rules) implements Suppression {

        public OfLines {
            rules = Set.copyOf(rules);
        }

        @Override
        public Set<String> files() {
            return Set.of(location.path());
        }

        @Override
        public boolean covers(Location place) {
            return place.lineBeside(location)
                    .filter(line -> firstLine <= line && line <= lastLine)
                    .isPresent();
        }
    }

    /** An attribute, or a line of {@code .course/link-excludes}, about references at certain places. */
    record OfPlaces(Location location, Set<Location> places, Set<Rule> rules) implements Suppression {

        public OfPlaces {
            places = Set.copyOf(places);
            rules = Set.copyOf(rules);
        }

        @Override
        public Set<String> files() {
            return places.stream().map(place -> place.file().orElse("")).collect(Collectors.toSet());
        }

        @Override
        public boolean covers(Location place) {
            return places.contains(place);
        }
    }
}
