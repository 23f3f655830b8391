package io.github.coursemaven.maven;

import io.github.coursemaven.build.BuildLog;
import java.io.PrintStream;
import org.apache.maven.plugin.logging.Log;

/**
 * The log of a goal for what its user cannot do without, such as the address of a preview: what Maven leaves out if it is asked to be
 * quiet ({@code -q}) is printed instead.
 *
 * @param out where it is printed
 */
record LoudLog(Log log, PrintStream out) implements BuildLog {

    @Override
    public void debug(String line) {
        log.debug(line);
    }

    @Override
    public void info(String line) {
        if (log.isInfoEnabled()) {
            log.info(line);
        } else {
            out.println(line);
        }
    }

    @Override
    public void warn(String line) {
        if (log.isWarnEnabled()) {
            log.warn(line);
        } else {
            out.println(line);
        }
    }

    @Override
    public void error(String line) {
        log.error(line);
    }
}
