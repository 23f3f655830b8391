package io.github.coursemaven.publish.browser;

import io.github.coursemaven.base.work.EndWithJvm;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A running browser with a profile of its own. It has no windows and no settings, and leaves nothing behind. */
final class BrowserProcess implements AutoCloseable {

    private static final Pattern LISTENING =
            Pattern.compile("DevTools listening on (ws://(127\\.0\\.0\\.1|\\[::1]):\\S+)");
    private static final int SECONDS_TO_END = 5;

    private final EndWithJvm ending = new EndWithJvm("course-browser-end", this::end);
    private final CompletableFuture<Optional<URI>> address = new CompletableFuture<>();

    private volatile String lastLine = "no output";
    private Optional<BrowserProfile> profile = Optional.empty();
    private Optional<Process> process = Optional.empty();
    private boolean sandboxed;
    private boolean ended;

    private BrowserProcess() {}

    /** Starts a browser that only this computer can connect to; the browser chooses the port. */
    static BrowserProcess start(BrowserSettings settings) throws BrowserException {
        var browser = new BrowserProcess();
        try {
            browser.ending.begin();
            browser.launch(settings);
            return browser;
        } catch (IllegalStateException e) {
            throw new BrowserException("the build was interrupted", e);
        } catch (BrowserException e) {
            browser.close();
            throw e;
        } catch (IOException e) {
            browser.close();
            throw new BrowserException(settings.program() + " does not start: " + e.getMessage(), e);
        }
    }

    /** Starts nothing that would stay: when the JVM shuts down, {@link #end} runs before this, or after it. */
    private synchronized void launch(BrowserSettings settings) throws IOException, BrowserException {
        if (ended) {
            throw new IllegalStateException("it is to end already");
        }
        var folder = BrowserProfile.create();
        profile = Optional.of(folder);
        sandboxed = !folder.belongsToRoot();
        var command = new ArrayList<>(List.of(settings.program().toString()));
        command.addAll(Switches.of(folder.folder(), sandboxed, settings.offline()));
        var started = new ProcessBuilder(command).redirectErrorStream(true).start();
        process = Optional.of(started);
        var listener = new Thread(() -> listen(started), "course-browser-output");
        listener.setDaemon(true);
        listener.start();
    }

    /** Whether pages are kept away from the rest of the computer. */
    synchronized boolean isSandboxed() {
        return sandboxed;
    }

    /** Where to connect, as soon as the browser says so. */
    URI address(Deadline deadline) throws BrowserException {
        try {
            return address.get(deadline.nanosLeft(), TimeUnit.NANOSECONDS)
                    .orElseThrow(() -> new BrowserException("it ended at once: " + lastLine));
        } catch (TimeoutException e) {
            throw new BrowserException(
                    "it reports no address for " + deadline.patience().toSeconds() + " s after its start", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BrowserException("the build was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    synchronized boolean isAlive() {
        return process.filter(Process::isAlive).isPresent();
    }

    private void listen(Process started) {
        try (var lines = new BufferedReader(new InputStreamReader(started.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line : (Iterable<String>) lines.lines()::iterator) {
                var found = LISTENING.matcher(line);
                if (found.find()) {
                    address.complete(Optional.of(URI.create(found.group(1))));
                }
                lastLine = line.isBlank() ? lastLine : line.strip();
            }
        } catch (IOException | UncheckedIOException e) {
            lastLine = "its output cannot be read";
        }
        address.complete(Optional.empty());
    }

    @Override
    public void close() {
        ending.close();
    }

    private synchronized void end() {
        ended = true;
        process.ifPresent(started -> {
            var helpers = started.descendants().toList();
            started.destroyForcibly();
            helpers.stream()
                    .flatMap(helper -> Stream.concat(helper.descendants(), Stream.of(helper)))
                    .forEach(ProcessHandle::destroyForcibly);
            awaitEnd(started);
        });
        profile.ifPresent(BrowserProfile::delete);
    }

    /** Does not wait for its helpers: a container without an init process lists them for ever. */
    private static void awaitEnd(Process started) {
        try {
            started.waitFor(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
