package io.github.coursemaven.build;

import io.github.coursemaven.publish.browser.BrowserSettings;
import io.github.coursemaven.publish.browser.Printer;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The browser that a build prints with.
 *
 * @param program empty if there is none
 * @param advice how to get one
 * @param offline whether pages can load nothing from other hosts
 */
public record InstalledBrowser(Optional<Path> program, String advice, boolean offline) {

    /** The message if there is none. */
    String missing() {
        return "there is no Chrome, Chromium or Edge on the PATH or where installers put them; " + advice;
    }

    /** A printer whose browser starts in the background. There must be a program. */
    Printer prepare(Consumer<String> remarks) {
        var printer = new Printer(BrowserSettings.of(program.orElseThrow(), offline), remarks);
        printer.prepare();
        return printer;
    }
}
