package io.github.coursemaven.course.snippet;

import java.util.Optional;

/**
 * A part of a source.
 *
 * @param from offset of its first character
 * @param to offset after its last character
 * @param type the top-level type that it is a member of
 */
record Stretch(int from, int to, Optional<String> type) {

    static Stretch of(int from, int to) {
        return new Stretch(from, to, Optional.empty());
    }
}
