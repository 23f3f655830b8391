package io.github.coursemaven.build;

/** Where a build writes what it does, a line at a time. */
public interface BuildLog {

    /** Details that help to find the cause of a fault. */
    void debug(String line);

    void info(String line);

    void warn(String line);

    void error(String line);
}
