package io.github.coursemaven.base.problem;

/**
 * What a problem can be about: a link, an image, or another reference. A place is not enough to identify it, because references
 * can share one.
 */
public interface Subject {

    /** Where it is written. */
    Location location();

    /** What is written there. */
    String written();
}
