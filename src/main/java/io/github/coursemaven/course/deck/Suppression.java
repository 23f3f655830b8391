package io.github.coursemaven.course.deck;

import io.github.coursemaven.problem.Location;
import io.github.coursemaven.problem.Problem;
import io.github.coursemaven.problem.Rule;
import io.github.coursemaven.reference.Reference;
import java.util.Set;

/** An author's wish not to be told of some references. */
public sealed interface Suppression {

    /** Where the wish is written. */
    Location location();

    /** What not to be told; empty for all that references can break. */
    Set<Rule> rules();

    /** Whether a reference is meant. */
    boolean covers(Reference reference);

    /** Whether what a problem is about is meant, whatever the rule. */
    boolean isAbout(Problem problem);

    /** Whether the author does not want to be told of this problem. */
    default boolean covers(Problem problem) {
        return problem.rule().isAboutReferences()
                && (rules().isEmpty() || rules().contains(problem.rule()))
                && isAbout(problem);
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
        public boolean covers(Reference reference) {
            return covers(reference.location());
        }

        @Override
        public boolean isAbout(Problem problem) {
            return covers(problem.location());
        }

        private boolean covers(Location place) {
            return place.lineBeside(location)
                    .filter(line -> firstLine <= line && line <= lastLine)
                    .isPresent();
        }
    }

    /** An attribute, or a line of {@code .course/link-excludes}, about certain references. */
    record OfReferences(Location location, Set<Reference> references, Set<Rule> rules) implements Suppression {

        public OfReferences {
            references = Set.copyOf(references);
            rules = Set.copyOf(rules);
        }

        @Override
        public boolean covers(Reference reference) {
            return references.contains(reference);
        }

        @Override
        public boolean isAbout(Problem problem) {
            return problem.subject().filter(references::contains).isPresent();
        }
    }
}
