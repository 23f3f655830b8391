package io.github.coursemaven.check;

/** The result of checking a reference. */
public enum Verdict {
    /** It leads somewhere. */
    OK,
    /** It leads to something that has moved permanently. */
    REDIRECTED,
    /** It leads nowhere. */
    BROKEN,
    /** It may lead somewhere: the server's answer does not say. */
    UNCERTAIN,
    /** It was not checked. */
    SKIPPED
}
