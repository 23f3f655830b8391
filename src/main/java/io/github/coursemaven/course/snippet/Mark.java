package io.github.coursemaven.course.snippet;

import java.util.Optional;

/**
 * Where a region begins or ends.
 *
 * @param name empty if it has none
 * @param line counted from 0
 * @param column where its comment begins in the line, counted from 0
 * @param isSure whether it cannot be an ordinary comment; others are marks only in pairs
 * @param endsAtBlank whether the region that it begins may also end at a blank line
 */
record Mark(
        MarkFamily family,
        boolean begins,
        Optional<String> name,
        int line,
        int column,
        boolean isSure,
        boolean endsAtBlank) {

    boolean isNamed(String other) {
        return name.filter(other::equals).isPresent();
    }
}
