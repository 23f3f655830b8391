package io.github.coursemaven.base.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How bad a problem is, worst first. */
public enum Severity {
    ERROR,
    WARNING,
    INFO,
    /** Not shown and not counted. */
    IGNORE;

    /** The name as users write it in configuration: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The severity that users write as {@code id}, in any letter case. */
    public static Optional<Severity> withId(String id) {
        return Arrays.stream(values())
                .filter(severity -> severity.name().equalsIgnoreCase(id))
                .findFirst();
    }
}
