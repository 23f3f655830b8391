package io.github.coursemaven.build;

import java.util.Locale;

/** Where a build writes what it does, a line at a time. */
public interface BuildLog {

    double NANOSECONDS = 1e9;

    /** Details that help to find the cause of a fault. */
    void debug(String line);

    void info(String line);

    void warn(String line);

    void error(String line);

    /** An info about how long the build took, between two texts. */
    default void took(String before, long nanoseconds, String after) {
        info(String.format(Locale.ROOT, "%s%.1f s%s", before, nanoseconds / NANOSECONDS, after));
    }

    /** An info about how far long work has come. */
    default void progress(String line) {
        info(line);
    }
}
