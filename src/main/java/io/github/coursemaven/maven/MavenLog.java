package io.github.coursemaven.maven;

import io.github.coursemaven.build.BuildLog;
import org.apache.maven.plugin.logging.Log;

/** The log of a goal. */
record MavenLog(Log log) implements BuildLog {

    @Override
    public void debug(String line) {
        log.debug(line);
    }

    @Override
    public void info(String line) {
        log.info(line);
    }

    @Override
    public void warn(String line) {
        log.warn(line);
    }

    @Override
    public void error(String line) {
        log.error(line);
    }
}
