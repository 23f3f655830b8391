package io.github.coursemaven.publish.browser;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

/** Prints a page again and again, several at once, until it is interrupted. */
final class EndlessPrint {

    private static final int THREADS = 4;
    private static final int ATTEMPTS = 20;

    private EndlessPrint() {}

    /** Takes the browser, and the address of the page. */
    public static void main(String[] arguments) {
        var patience = Duration.ofMinutes(10);
        var printer =
                new Printer(new BrowserSettings(Path.of(arguments[0]), true, patience, patience), System.out::println);
        for (var thread = 0; thread < THREADS; thread++) {
            new Thread(() -> print(printer, URI.create(arguments[1]))).start();
        }
    }

    private static void print(Printer printer, URI page) {
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                printer.print(page);
            } catch (BrowserException e) {
                System.out.println(e.reason());
            }
        }
    }
}
