package io.github.coursemaven.build;

import io.github.coursemaven.browser.BrowserSearch;
import io.github.coursemaven.browser.BrowserSettings;
import io.github.coursemaven.browser.Printer;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The browser that a build prints with.
 *
 * @param program empty if there is none
 * @param missing what to do then
 * @param offline whether pages get nothing from other hosts
 */
public record InstalledBrowser(Optional<Path> program, String missing, boolean offline) {

    /**
     * Looks for a browser.
     *
     * @param wanted the program that the user names, if any
     */
    public static InstalledBrowser find(BrowserSearch search, Optional<String> wanted, boolean offline) {
        return new InstalledBrowser(
                wanted.map(search::find).orElseGet(search::find),
                wanted.map(name -> "'" + name + "' (course.browser) is no program")
                                .orElse("there is no Chrome, Chromium or Edge on the PATH or where installers put them")
                        + "; " + search.advice(),
                offline);
    }

    /** A printer whose browser begins to start; there must be one. */
    Printer prepare(Consumer<String> remarks) {
        var printer = new Printer(BrowserSettings.of(program.orElseThrow(), offline), remarks);
        printer.prepare();
        return printer;
    }
}
