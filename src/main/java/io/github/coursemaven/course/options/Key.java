package io.github.coursemaven.course.options;

import io.github.coursemaven.base.files.EditDistance;

/** A key that means something in the settings of a deck. */
interface Key {

    /** As it is written. */
    String key();

    /** What may be set to it. */
    ValueType type();

    /** How many letters of a key may be wrong for this one to be meant; upper or lower case does not matter. */
    default int allowedTypos() {
        return key().length() / 5;
    }

    /** Whether this key was probably meant by one that means nothing. */
    default boolean isMeantBy(String written) {
        return Math.abs(written.length() - key().length()) <= allowedTypos()
                && EditDistance.between(written, key()) <= allowedTypos();
    }
}
