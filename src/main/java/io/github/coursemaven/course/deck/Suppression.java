package io.github.coursemaven.course.deck;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.reference.Reference;
import java.util.Set;

/** A request of an author not to report problems with some references. */
public sealed interface Suppression {

    /** Where the request is written. */
    Location location();

    /** The rules that are not reported; empty for all rules about references. */
    Set<Rule> rules();

    /** Whether a reference is one of them. */
    boolean covers(Reference reference);

    /** Whether a problem is about one of them, whatever its rule. */
    boolean isAbout(Problem problem);

    /** Whether a problem is not reported. */
    default boolean covers(Problem problem) {
        var named = rules().isEmpty() ? problem.rule().isAboutReferences() : rules().contains(problem.rule());
        return named && isAbout(problem);
    }

    /**
     * A comment about the references on some lines.
     *
     * @param firstLine the first line it applies to, 1-based, in the file of the comment
     * @param lastLine the last line it applies to
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
