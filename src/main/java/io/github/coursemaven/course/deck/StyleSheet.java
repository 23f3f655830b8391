package io.github.coursemaven.course.deck;

import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.reference.Markup;
import io.github.coursemaven.base.reference.Reference;
import java.nio.file.Path;
import java.util.List;

/**
 * A style sheet of the course.
 *
 * @param file absolute, inside the checkout
 * @param origin where its references begin
 * @param problems that reading it found
 */
public record StyleSheet(Path file, Origin origin, Markup css, List<Problem> problems) {

    public StyleSheet {
        problems = List.copyOf(problems);
    }

    /** What it imports and shows, in order. */
    public List<Reference> references() {
        return css.references();
    }
}
