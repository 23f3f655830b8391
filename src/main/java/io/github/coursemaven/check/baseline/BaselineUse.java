package io.github.coursemaven.check.baseline;

import java.util.Arrays;

/** What a build does with the baseline of a course. */
public enum BaselineUse {
    /** Problems in it are known. */
    READ,
    /** All problems of today become known. */
    WRITE,
    /** All problems are new. */
    OFF;

    /**
     * What a user wrote.
     *
     * @throws IllegalArgumentException if that is none of them
     */
    public static BaselineUse of(String text) {
        return Arrays.stream(values())
                .filter(use -> use.name().equalsIgnoreCase(text.strip()))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException(
                                "'" + text.strip()
                                        + "' is not known; use write to record the problems of today, off to show all as new, or read"));
    }
}
