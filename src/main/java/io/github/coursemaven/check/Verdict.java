package io.github.coursemaven.check;

/** What became of a reference. */
public enum Verdict {
    /** It leads somewhere. */
    OK,
    /** It leads somewhere that has moved for good. */
    REDIRECTED,
    /** It leads nowhere. */
    BROKEN,
    /** It may lead somewhere: the answer does not tell. */
    UNCERTAIN,
    /** It was not looked at. */
    SKIPPED
}
