package io.github.coursemaven.maven;

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
record InstalledBrowser(Optional<Path> program, String missing, boolean offline) {

    /** @param wanted the parameter {@code browser} */
    static InstalledBrowser find(Optional<String> wanted, boolean offline) {
        var search = BrowserSearch.here();
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
