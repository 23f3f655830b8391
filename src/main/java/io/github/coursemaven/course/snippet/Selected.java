package io.github.coursemaven.course.snippet;

import io.github.coursemaven.base.problem.Rule;
import java.util.Optional;

/** What one name finds: code, or a fault, or code and a hint. */
record Selected(Optional<Stretch> stretch, Optional<SnippetFault> fault) {

    static Selected of(Stretch stretch) {
        return new Selected(Optional.of(stretch), Optional.empty());
    }

    static Selected fault(Rule rule, Selector selector, String text) {
        return new Selected(
                Optional.empty(), Optional.of(new SnippetFault(rule, selector.name(), selector.offset(), text)));
    }

    /** The same code with a hint. */
    Selected hinting(Rule rule, Selector selector, String text) {
        return new Selected(stretch, Optional.of(new SnippetFault(rule, selector.name(), selector.offset(), text)));
    }
}
