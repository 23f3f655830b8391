package io.github.coursemaven.build;

import io.github.coursemaven.check.report.ProblemLines;
import io.github.coursemaven.web.status.LinkCheckListener;

/** Writes news of the link check to the log of the build. */
public record LinkCheckLog(BuildLog log) implements LinkCheckListener {

    @Override
    public void progress(String line) {
        log.progress(ProblemLines.escaped(line));
    }

    @Override
    public void warning(String text) {
        log.warn(ProblemLines.escaped(text));
    }
}
