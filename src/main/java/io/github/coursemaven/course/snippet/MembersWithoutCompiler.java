package io.github.coursemaven.course.snippet;

import io.github.coursemaven.base.problem.Rule;
import java.util.Optional;

/** Those of Java where Java runs without the compiler that could find them. */
record MembersWithoutCompiler(String source) implements Members {

    @Override
    public Optional<Selected> find(Selector selector) {
        return Optional.of(
                Selected.fault(
                        Rule.SNIPPET_SOURCE,
                        selector,
                        "cannot be looked for in " + source
                                + ", because Maven runs with a Java that has no compiler (a JRE); run it with a JDK, or mark a region"));
    }
}
