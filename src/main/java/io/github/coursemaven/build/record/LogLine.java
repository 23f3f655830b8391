package io.github.coursemaven.build.record;

/**
 * A line of the log.
 *
 * @param text for {@link Level#DURATION}, what stands before the duration
 * @param after what stands after it; empty for other levels
 */
public record LogLine(Level level, String text, String after) {

    /** What kind of line it is. */
    public enum Level {
        DEBUG,
        INFO,
        WARN,
        ERROR,
        /** An info with the time that the run took, which is another one each time. */
        DURATION
    }

    /** The same line with another text. */
    public LogLine with(String other) {
        return new LogLine(level, other, after);
    }

    public LogLine(Level level, String text) {
        this(level, text, "");
    }
}
