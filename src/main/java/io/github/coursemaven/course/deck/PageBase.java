package io.github.coursemaven.course.deck;

import io.github.coursemaven.base.reference.Reference;
import java.nio.file.Path;
import java.util.Set;

/**
 * A {@code <base href>} of a page of the author's own.
 *
 * @param reference its address; never one of the references of the page
 * @param folder absolute; what it covers begins here
 * @param covered the references that are relative to it
 */
public record PageBase(Reference reference, Path folder, Set<Reference> covered) {

    public PageBase {
        covered = Set.copyOf(covered);
    }
}
