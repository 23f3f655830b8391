package io.github.coursemaven.publish.browser;

import io.github.coursemaven.base.output.Content;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

/**
 * Prints and measures pages, several at once, in one browser. A browser that ends unexpectedly is replaced, so that a page that
 * crashes it does no harm to others.
 */
public final class Printer implements AutoCloseable {

    private static final int ATTEMPTS = 2;

    /** What each slide may add to the time of its page. */
    private static final Duration SLIDE_TIME = Duration.ofMillis(500);

    private final BrowserSettings settings;
    private final Consumer<String> remarks;
    private Optional<Browser> browser = Optional.empty();
    private Optional<FutureTask<Browser>> starting = Optional.empty();

    /** @param remarks receives messages that help to find faults */
    public Printer(BrowserSettings settings, Consumer<String> remarks) {
        this.settings = settings;
        this.remarks = remarks;
    }

    /** Starts the browser in the background. */
    public synchronized void prepare() {
        var task = new FutureTask<>(() -> Browser.start(settings, remarks));
        starting = Optional.of(task);
        var thread = new Thread(task, "course-browser-start");
        thread.setDaemon(true);
        thread.start();
    }

    /** Starts the browser, unless it is running, and waits until it answers. */
    public void start() throws BrowserException {
        running();
    }

    /** Prints a page with its backgrounds, on paper of the size that it sets. */
    public PrintedPage print(URI page) throws BrowserException {
        return print(page, open -> Optional.empty());
    }

    /**
     * The same, with a picture of the first slide.
     *
     * @param width of the picture in pixels
     */
    public PrintedPage print(URI page, int width) throws BrowserException {
        return print(page, open -> open.picture(".page", width));
    }

    private PrintedPage print(URI page, Browser.Work<Optional<Content>> picture) throws BrowserException {
        return inBrowser(page, settings.pageTime(), open -> {
            var measured = open.run(Script.MEASURE);
            var slides = slides(measured);
            open.allow(SLIDE_TIME.multipliedBy(slides.size()));
            var marks = marks(open.run(Script.TAGS));
            var pdf = open.pdf();
            var missing = texts(open.run(Script.MISSING));
            return new PrintedPage(pdf, slides, measured.get("sheets").number(), missing, marks, picture.on(open));
        });
    }

    /** Measures the slides of a page as they would be on paper. */
    public List<SlideMeasure> measure(URI page) throws BrowserException {
        return inBrowser(page, settings.pageTime(), open -> slides(open.run(Script.MEASURE)));
    }

    <T> T inBrowser(URI page, Duration time, Browser.Work<T> work) throws BrowserException {
        for (var attempt = 1; ; attempt++) {
            var used = running();
            try {
                return used.show(page, Deadline.in(time), work);
            } catch (BrowserGoneException e) {
                remarks.accept("The browser has ended with " + page + " open: " + e.getMessage());
                used.close();
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    /** If the start fails, it fails for this page; the next page tries again. */
    private synchronized Browser running() throws BrowserException {
        if (browser.filter(Browser::isAlive).isEmpty()) {
            browser.ifPresent(Browser::close);
            browser = Optional.of(started());
        }
        return browser.orElseThrow();
    }

    /** The browser that was started in the background, or a new one. */
    private Browser started() throws BrowserException {
        if (starting.isEmpty()) {
            return Browser.start(settings, remarks);
        }
        var prepared = starting.get();
        starting = Optional.empty();
        try {
            return prepared.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BrowserException("the build was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof BrowserException known) {
                throw known;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private static List<String> texts(Json list) throws BrowserException {
        var texts = new ArrayList<String>();
        for (var item : list.items()) {
            texts.add(item.text());
        }
        return texts;
    }

    private static PageMarks marks(Json found) throws BrowserException {
        var links = new ArrayList<PageMarks.Link>();
        for (var link : found.get("links").items()) {
            links.add(new PageMarks.Link(
                    link.get("address").text(), link.get("name").text()));
        }
        var slides = new HashMap<String, String>();
        for (var page : found.get("elements").items()) {
            for (var id : texts(page.get("ids"))) {
                slides.putIfAbsent(id, page.get("slide").text());
            }
        }
        return new PageMarks(links, slides);
    }

    private static List<SlideMeasure> slides(Json measured) throws BrowserException {
        var slides = new ArrayList<SlideMeasure>();
        for (var slide : measured.get("slides").items()) {
            slides.add(new SlideMeasure(
                    slide.get("id").text(),
                    slide.get("letters").number(),
                    slide.get("overflow").number(),
                    slide.get("percent").number(),
                    slide.get("element").text(),
                    wideCode(slide.get("wideCode"))));
        }
        return slides;
    }

    private static List<WideCode> wideCode(Json measured) throws BrowserException {
        var blocks = new ArrayList<WideCode>();
        for (var code : measured.items()) {
            blocks.add(new WideCode(
                    code.get("block").number(),
                    code.get("excess").number(),
                    code.get("line").text()));
        }
        return blocks;
    }

    @Override
    public synchronized void close() {
        if (starting.isPresent()) {
            try {
                running();
            } catch (BrowserException e) {
                remarks.accept("The browser has not started: " + e.getMessage());
            }
        }
        browser.ifPresent(Browser::close);
    }

    /** The scripts that run in a page. */
    private static final class Script {

        static final String MEASURE = read("measure.js");
        static final String TAGS = read("tags.js");
        static final String MISSING = read("missing.js");

        private static String read(String name) {
            try (var script = Objects.requireNonNull(Printer.class.getResourceAsStream(name))) {
                return new String(script.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
