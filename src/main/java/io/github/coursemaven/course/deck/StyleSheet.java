package io.github.coursemaven.course.deck;

import io.github.coursemaven.reference.Reference;
import java.nio.file.Path;
import java.util.List;

/**
 * A style sheet of the course.
 *
 * @param file absolute, inside the checkout; its references begin in its folder
 * @param references what it imports and shows, in their order
 */
public record StyleSheet(Path file, List<Reference> references) {
    public StyleSheet {
        references = List.copyOf(references);
    }
}
