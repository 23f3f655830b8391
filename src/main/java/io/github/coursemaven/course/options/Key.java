package io.github.coursemaven.course.options;

import io.github.coursemaven.base.files.EditDistance;

/** A key that means something in the settings of a deck. */
interface Key {

    /** The key as authors write it. */
    String key();

    /** What may be set to it. */
    ValueType type();

    /** How many letters of a key may be wrong if it is still to count as a misspelling of this one. Case does not matter. */
    default int allowedTypos() {
        return Math.max(1, key().length() / 5);
    }

    /** Whether an unknown key is probably a misspelling of this one. */
    default boolean isMeantBy(String written) {
        return Math.abs(written.length() - key().length()) <= allowedTypos()
                && EditDistance.between(written, key()) <= allowedTypos();
    }
}
