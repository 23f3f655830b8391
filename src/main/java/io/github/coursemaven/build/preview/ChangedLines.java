package io.github.coursemaven.build.preview;

import io.github.coursemaven.build.BuildLog;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A log that does not say again what it said when the course was built before. */
public final class ChangedLines implements BuildLog {

    private final BuildLog log;
    private Set<String> before = Set.of();
    private Set<String> said = new HashSet<>();
    private List<String> problems = new ArrayList<>();
    private final List<Runnable> held = new ArrayList<>();
    private boolean holds;

    public ChangedLines(BuildLog log) {
        this.log = log;
    }

    /** Before the course is built again. */
    public void begin() {
        before = said;
        said = new HashSet<>();
        problems = new ArrayList<>();
    }

    /** The warnings and errors since then. */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    /** Says nothing until {@link #tell} or {@link #withdraw}. */
    public void hold() {
        holds = true;
    }

    /** Says what it has held back. */
    public void tell() {
        holds = false;
        held.forEach(Runnable::run);
        held.clear();
    }

    /** Forgets what it has held back, as if it had not been said. */
    public void withdraw() {
        holds = false;
        held.clear();
        said = new HashSet<>(before);
    }

    private void say(Runnable line) {
        if (holds) {
            held.add(line);
        } else {
            line.run();
        }
    }

    private boolean isNew(String line) {
        return said.add(line) && !before.contains(line);
    }

    @Override
    public void debug(String line) {
        log.debug(line);
    }

    @Override
    public void info(String line) {
        if (isNew(line)) {
            say(() -> log.info(line));
        }
    }

    @Override
    public void warn(String line) {
        problems.add(line);
        if (isNew(line)) {
            say(() -> log.warn(line));
        }
    }

    @Override
    public void error(String line) {
        problems.add(line);
        if (isNew(line)) {
            say(() -> log.error(line));
        }
    }

    @Override
    public void took(String text, long nanoseconds, String after) {
        say(() -> log.took(text, nanoseconds, after.isEmpty() ? after : ""));
    }
}
