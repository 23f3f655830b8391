package io.github.coursemaven.build;

import io.github.coursemaven.build.record.LogLine;
import io.github.coursemaven.build.record.LogLine.Level;
import java.util.ArrayList;
import java.util.List;

/** Keeps what a build writes to its log, apart from progress, so that a later build can say the same. */
public final class RecordedLog implements BuildLog {

    private final BuildLog log;
    private final List<LogLine> lines = new ArrayList<>();

    public RecordedLog(BuildLog log) {
        this.log = log;
    }

    /** How many lines there are by now. */
    synchronized int size() {
        return lines.size();
    }

    /** What remembers what a run finds that writes to this log. */
    public CourseWitness witness() {
        return new CourseWitness(this::size);
    }

    synchronized List<LogLine> lines() {
        return List.copyOf(lines);
    }

    /**
     * Writes lines again.
     *
     * @param nanoseconds how long this build took
     */
    static void repeat(List<LogLine> lines, BuildLog log, long nanoseconds) {
        for (var line : lines) {
            switch (line.level()) {
                case DEBUG -> log.debug(line.text());
                case INFO -> log.info(line.text());
                case WARN -> log.warn(line.text());
                case ERROR -> log.error(line.text());
                case DURATION -> log.took(line.text(), nanoseconds, line.after());
            }
        }
    }

    private synchronized void add(Level level, String line) {
        lines.add(new LogLine(level, line));
    }

    @Override
    public void debug(String line) {
        add(Level.DEBUG, line);
        log.debug(line);
    }

    @Override
    public void info(String line) {
        add(Level.INFO, line);
        log.info(line);
    }

    @Override
    public void warn(String line) {
        add(Level.WARN, line);
        log.warn(line);
    }

    @Override
    public void error(String line) {
        add(Level.ERROR, line);
        log.error(line);
    }

    @Override
    public synchronized void took(String before, long nanoseconds, String after) {
        lines.add(new LogLine(Level.DURATION, before, after));
        log.took(before, nanoseconds, after);
    }

    @Override
    public void progress(String line) {
        log.progress(line);
    }
}
