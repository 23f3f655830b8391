package io.github.coursemaven.course.snippet;

import java.util.List;
import java.util.Optional;

/**
 * What a deck's names find in a source.
 *
 * @param snippet empty if any of the names finds nothing
 * @param faults those and hints
 */
public record FoundSnippet(Optional<Snippet> snippet, List<SnippetFault> faults) {

    public FoundSnippet {
        faults = List.copyOf(faults);
    }

    static FoundSnippet nothing(List<SnippetFault> faults) {
        return new FoundSnippet(Optional.empty(), faults);
    }
}
