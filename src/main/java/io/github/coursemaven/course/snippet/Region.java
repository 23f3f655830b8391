package io.github.coursemaven.course.snippet;

import java.util.Optional;

/**
 * A region and its marks.
 *
 * @param last the line of the mark that ends it, counted from 0, or the blank line that does; empty if nothing does
 */
record Region(Mark begin, Optional<Integer> last) {

    boolean isNamed(String name) {
        return begin.isNamed(name);
    }

    /** Whether both have an end, and one of them begins in the other but ends outside. */
    boolean crosses(Region other) {
        return last.isPresent() && other.last.isPresent() && (isCutBy(other) || other.isCutBy(this));
    }

    private boolean isCutBy(Region later) {
        return begin.line() < later.begin.line() && later.begin.line() < end() && end() < later.end();
    }

    private int end() {
        return last.orElseThrow();
    }
}
