package io.github.coursemaven.problem;

/** What a problem can be about, more exactly than its place: a link, an image, or another reference. */
public interface Subject {

    /** Where it is written. */
    Location location();

    /** What is written there. */
    String written();
}
