package io.github.coursemaven.web;

import java.util.ArrayList;
import java.util.List;

/** Remembers what was said. */
final class Heard implements LinkNews {

    private final List<String> progress = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    @Override
    public void progress(String line) {
        progress.add(line);
    }

    @Override
    public void warning(String text) {
        warnings.add(text);
    }

    List<String> progress() {
        return progress;
    }

    List<String> warnings() {
        return warnings;
    }
}
