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
 * @param offline whether pages get nothing from other hosts
 */
public record InstalledBrowser(Optional<Path> program, String advice, boolean offline) {

    /** What to say where there is none. */
    String missing() {
        return "there is no Chrome, Chromium or Edge on the PATH or where installers put them; " + advice;
    }

    /** A printer whose browser begins to start; there must be one. */
    Printer prepare(Consumer<String> remarks) {
        var printer = new Printer(BrowserSettings.of(program.orElseThrow(), offline), remarks);
        printer.prepare();
        return printer;
    }
}
