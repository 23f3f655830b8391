package io.github.coursemaven.web.status;

import java.util.ArrayList;
import java.util.List;

/** Remembers what was said. */
public final class RecordingListener implements LinkCheckListener {

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

    public List<String> progress() {
        return progress;
    }

    public List<String> warnings() {
        return warnings;
    }
}
