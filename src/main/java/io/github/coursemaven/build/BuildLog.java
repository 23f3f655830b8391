package io.github.coursemaven.build;

/** Hears what a build says, a line at a time. */
public interface BuildLog {

    /** For those who look for the cause of something. */
    void debug(String line);

    void info(String line);

    void warn(String line);

    void error(String line);
}
