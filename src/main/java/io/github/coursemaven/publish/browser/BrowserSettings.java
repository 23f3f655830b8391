package io.github.coursemaven.publish.browser;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How a browser is run.
 *
 * @param program Chrome, Chromium or Edge
 * @param offline whether pages can load nothing from other hosts
 * @param startTime until the browser answers
 * @param pageTime for a page, from opening it to the last byte of its PDF; a long one gets more when its slides are known
 */
public record BrowserSettings(Path program, boolean offline, Duration startTime, Duration pageTime) {

    private static final Duration START_TIME = Duration.ofSeconds(60);
    private static final Duration PAGE_TIME = Duration.ofSeconds(90);

    public BrowserSettings {
        if (startTime.isNegative() || startTime.isZero() || pageTime.isNegative() || pageTime.isZero()) {
            throw new IllegalArgumentException("times must be positive: " + startTime + ", " + pageTime);
        }
    }

    /** With enough time for a slow machine. */
    public static BrowserSettings of(Path program, boolean offline) {
        return new BrowserSettings(program, offline, START_TIME, PAGE_TIME);
    }
}
