package io.github.coursemaven.course.outline;

import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.reference.Reference;
import java.util.Optional;

/**
 * What the fragment of a link leads to in a deck (reveal.js 6.0.2, {@code js/controllers/location.js}, {@code
 * getIndicesFromHash}).
 */
public sealed interface FragmentTarget permits NumberedTarget, NamedTarget {

    /** The slide; empty if the fragment names none. A number beyond the last leads to the last. */
    Optional<ShownSlide> slide();

    /** What is wrong with a link that leads there. */
    Optional<Problem> problem(Reference reference);
}
