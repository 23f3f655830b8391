package io.github.coursemaven.publish.browser;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/** A browser that is running and answers. */
final class Browser implements AutoCloseable {

    private static final Duration TIME_TO_CLOSE = Duration.ofSeconds(5);

    private final BrowserProcess process;
    private final DevTools tools;
    private final Consumer<String> remarks;
    private final Queue<Tab> idle = new ConcurrentLinkedQueue<>();

    private Browser(BrowserProcess process, DevTools tools, Consumer<String> remarks) {
        this.remarks = remarks;
        this.process = process;
        this.tools = tools;
    }

    /** @param remarks receives messages that help to find faults */
    static Browser start(BrowserSettings settings, Consumer<String> remarks) throws BrowserException {
        var deadline = Deadline.in(settings.startTime());
        var process = BrowserProcess.start(settings);
        try {
            var tools = DevTools.at(process.address(deadline), deadline);
            var version = tools.call("", "Browser.getVersion", parameters -> {}, deadline)
                    .get("product")
                    .text();
            remarks.accept("Started " + settings.program() + " (" + version + ")"
                    + (process.isSandboxed() ? "" : " without its sandbox, because it runs as root"));
            return new Browser(process, tools, remarks);
        } catch (BrowserException e) {
            process.close();
            throw new BrowserException(settings.program() + " does not start: " + e.getMessage(), e);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** What to do with an open page. */
    interface Work<T> {
        T on(OpenPage page) throws BrowserException;
    }

    /**
     * Opens a page in a tab that is free, or in a new one. A tab in which something failed is not used again.
     *
     * @param deadline for all work on the page
     */
    <T> T show(URI address, Deadline deadline, Work<T> work) throws BrowserException {
        var free = Optional.ofNullable(idle.poll());
        var tab = free.isPresent() ? free.get() : Tab.in(tools, deadline);
        try {
            var result = work.on(tab.open(address, deadline));
            idle.add(tab);
            return result;
        } catch (BrowserException | RuntimeException e) {
            close(tab);
            throw e;
        }
    }

    private void close(Tab tab) {
        try {
            tab.close(Deadline.in(TIME_TO_CLOSE));
        } catch (BrowserException e) {
            remarks.accept("A page does not close: " + e.getMessage());
        }
    }

    @Override
    public void close() {
        tools.close();
        process.close();
    }
}
