package io.github.coursemaven.base.problem;

/** What a problem can be about: a link, an image, or another reference. It says more than the place, which references can share. */
public interface Subject {

    /** Where it is written. */
    Location location();

    /** What is written there. */
    String written();
}
