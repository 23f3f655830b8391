package io.github.coursemaven.browser;

import de.marhali.json5.Json5Object;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Prints and measures pages, several at once, in one browser. A browser that ends in between is replaced by another, so that
 * a page it cannot stand does no harm to others.
 */
public final class Printer implements AutoCloseable {

    private static final Duration TIME_TO_CLOSE = Duration.ofSeconds(5);
    private static final int ATTEMPTS = 2;

    private final BrowserSettings settings;
    private final Consumer<String> remarks;
    private Optional<Browser> browser = Optional.empty();

    /** @param remarks hears what only those want to know who look for a fault */
    public Printer(BrowserSettings settings, Consumer<String> remarks) {
        this.settings = settings;
        this.remarks = remarks;
    }

    /** What is done with an open page. */
    interface Work<T> {
        T on(Tab tab) throws BrowserException;
    }

    /** Starts the browser, unless it runs. */
    public void start() throws BrowserException {
        running();
    }

    /** Prints a page with its backgrounds, on paper of the size it asks for. */
    public PrintedPage print(URI page) throws BrowserException {
        return inBrowser(page, tab -> {
            var measured = measured(tab);
            return new PrintedPage(
                    tab.pdf(), slides(measured), measured.get("sheets").getAsInt());
        });
    }

    /** What a page would be on paper. */
    public List<SlideMeasure> measure(URI page) throws BrowserException {
        return inBrowser(page, tab -> slides(measured(tab)));
    }

    <T> T inBrowser(URI page, Work<T> work) throws BrowserException {
        for (var attempt = 1; ; attempt++) {
            var used = running();
            try {
                return inTab(used, page, work);
            } catch (BrowserGoneException e) {
                remarks.accept("The browser has ended with " + page + " open: " + e.getMessage());
                used.close();
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private <T> T inTab(Browser used, URI page, Work<T> work) throws BrowserException {
        var tab = used.open(Deadline.in(settings.pageTime()));
        try {
            tab.open(page);
            return work.on(tab);
        } finally {
            tab.close(Deadline.in(TIME_TO_CLOSE));
        }
    }

    /** Starting fails for one page at a time: the next one tries again, with the same message. */
    private synchronized Browser running() throws BrowserException {
        if (browser.filter(Browser::isAlive).isEmpty()) {
            browser.ifPresent(Browser::close);
            browser = Optional.of(Browser.start(settings, remarks));
        }
        return browser.orElseThrow();
    }

    private static Json5Object measured(Tab tab) throws BrowserException {
        return tab.run(Script.TEXT).getAsJson5Object();
    }

    private static List<SlideMeasure> slides(Json5Object measured) {
        var slides = new ArrayList<SlideMeasure>();
        for (var each : measured.getAsJson5Array("slides")) {
            var slide = each.getAsJson5Object();
            slides.add(new SlideMeasure(
                    slide.get("id").getAsString(),
                    slide.get("letters").getAsInt(),
                    slide.get("overflow").getAsInt(),
                    slide.get("percent").getAsInt(),
                    slide.get("element").getAsString()));
        }
        return slides;
    }

    @Override
    public synchronized void close() {
        browser.ifPresent(Browser::close);
    }

    /** What runs in a page. */
    private static final class Script {

        static final String TEXT = read();

        private static String read() {
            try (var script = Objects.requireNonNull(Printer.class.getResourceAsStream("measure.js"))) {
                return new String(script.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
