package io.github.coursemaven.base.reference;

import io.github.coursemaven.base.problem.Location;
import java.util.List;

/**
 * References whose problems the author suppresses: those on and inside an element with {@code data-link-ignore}.
 *
 * @param attribute where that is written
 * @param words its value: rules and a reason, or nothing
 */
public record IgnoredLinks(Location attribute, String words, List<Reference> references) {
    public IgnoredLinks {
        references = List.copyOf(references);
    }
}
