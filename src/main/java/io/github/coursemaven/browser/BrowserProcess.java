package io.github.coursemaven.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/** A running browser with a profile of its own: no windows, no settings, nothing that outlives it. */
final class BrowserProcess implements AutoCloseable {

    private static final Pattern LISTENING =
            Pattern.compile("DevTools listening on (ws://(127\\.0\\.0\\.1|\\[::1]):\\S+)");
    private static final int SECONDS_TO_END = 5;
    private static final int ATTEMPTS_TO_DELETE = 50;
    private static final long MILLISECONDS_BETWEEN = 20;

    private final Path profile;
    private final Thread hook = new Thread(this::end, "course-browser-end");
    private final CompletableFuture<Optional<URI>> address = new CompletableFuture<>();

    private volatile String lastLine = "it says nothing";
    private Optional<Process> process = Optional.empty();
    private boolean ended;

    private BrowserProcess(Path profile) {
        this.profile = profile;
    }

    /** Starts a browser that nobody but this computer can talk to; it chooses the port. */
    static BrowserProcess start(BrowserSettings settings, boolean sandboxed, Path profile) throws BrowserException {
        var command = new ArrayList<>(List.of(settings.program().toString()));
        command.addAll(Switches.of(profile, sandboxed, settings.offline()));
        var browser = new BrowserProcess(profile);
        try {
            Runtime.getRuntime().addShutdownHook(browser.hook);
            browser.launch(command);
            return browser;
        } catch (IllegalStateException e) {
            delete(profile);
            throw new BrowserException("the build was interrupted", e);
        } catch (IOException e) {
            browser.close();
            throw new BrowserException(settings.program() + " does not start: " + e.getMessage(), e);
        }
    }

    /** Nothing is started that nobody would end: when the JVM goes down, {@link #end} comes before or after. */
    private synchronized void launch(List<String> command) throws IOException {
        if (ended) {
            throw new IllegalStateException("it is to end already");
        }
        var started = new ProcessBuilder(command).redirectErrorStream(true).start();
        process = Optional.of(started);
        var listener = new Thread(() -> listen(started), "course-browser-output");
        listener.setDaemon(true);
        listener.start();
    }

    /** Where it can be talked to, as soon as it says so. */
    URI address(Deadline deadline) throws BrowserException {
        try {
            return address.get(deadline.nanosLeft(), TimeUnit.NANOSECONDS)
                    .orElseThrow(() -> new BrowserException("it ended at once: " + lastLine));
        } catch (TimeoutException e) {
            throw new BrowserException(
                    "it says nothing for " + deadline.patience().toSeconds() + " s after its start", e);
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
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            return; // the hook itself is running
        }
        end();
    }

    private synchronized void end() {
        ended = true;
        process.ifPresent(started -> {
            var helpers = started.descendants().toList();
            started.destroyForcibly();
            helpers.forEach(ProcessHandle::destroyForcibly);
            awaitEnd(started);
        });
        deleteSocket();
        delete(profile);
    }

    /** Not that of its helpers: a container without an init process keeps them in its list for ever. */
    private static void awaitEnd(Process started) {
        try {
            started.waitFor(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The browser keeps a socket in a folder beside its profile, whose path may be too long for one; a link leads to it. */
    private void deleteSocket() {
        try {
            var socket = profile.resolve(Files.readSymbolicLink(profile.resolve("SingletonSocket")));
            for (var file : List.of(socket, socket.resolveSibling("SingletonCookie"), socket.resolveSibling(""))) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UnsupportedOperationException e) {
            // there is none, or it is not the browser's alone
        }
    }

    /** Deletes a folder; what a dying browser still writes into it is deleted, too. */
    static void delete(Path folder) {
        for (var attempt = 0; attempt < ATTEMPTS_TO_DELETE && Files.exists(folder); attempt++) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            } catch (IOException | UncheckedIOException e) {
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(MILLISECONDS_BETWEEN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
