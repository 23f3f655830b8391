package io.github.coursemaven.build;

import java.util.ArrayList;
import java.util.List;

/** Keeps what a build writes to its log, each line after its level. */
public final class RecordingLog implements BuildLog {

    private final List<String> lines = new ArrayList<>();

    @Override
    public void debug(String line) {
        lines.add("debug " + line);
    }

    @Override
    public void info(String line) {
        lines.add("info " + line);
    }

    @Override
    public void warn(String line) {
        lines.add("warn " + line);
    }

    @Override
    public void error(String line) {
        lines.add("error " + line);
    }

    /** All lines but those for debugging, with 0.0 for the seconds that the build took. */
    public List<String> lines() {
        return lines.stream()
                .filter(line -> !line.startsWith("debug"))
                .map(line -> line.replaceFirst(" in \\d+\\.\\d s", " in 0.0 s"))
                .toList();
    }
}
