package io.github.coursemaven.base.problem;

/** What the problems of a rule are about. */
enum Topic {
    /** A link, an image or another reference, so that excluding its target, or an attribute beside it, can suppress them. */
    REFERENCE,
    /** Anything else, such as a file, a setting or a slide. */
    OTHER
}
