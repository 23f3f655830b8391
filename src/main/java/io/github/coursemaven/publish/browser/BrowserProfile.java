package io.github.coursemaven.publish.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** A folder for the files of a running browser. */
final class BrowserProfile {

    private static final int ATTEMPTS_TO_DELETE = 50;
    private static final int TIMES_GONE = 2;
    private static final long MILLISECONDS_BETWEEN = 20;

    private final Path folder;

    private BrowserProfile(Path folder) {
        this.folder = folder;
    }

    static BrowserProfile create() throws BrowserException {
        try {
            return new BrowserProfile(Files.createTempDirectory("course-browser-"));
        } catch (IOException e) {
            throw new BrowserException("the browser's profile cannot be created: " + e.getMessage(), e);
        }
    }

    Path folder() {
        return folder;
    }

    /** Whether this program runs as root; browsers have no sandbox then. */
    boolean belongsToRoot() {
        try {
            return folder.getFileSystem().supportedFileAttributeViews().contains("unix")
                    && Integer.valueOf(0).equals(Files.getAttribute(folder, "unix:uid"));
        } catch (IOException e) {
            return false;
        }
    }

    /** Deletes the folder, also when a browser that is ending writes into it again or makes it again. */
    void delete() {
        deleteSocket();
        var gone = 0;
        for (var attempt = 0; attempt < ATTEMPTS_TO_DELETE && gone < TIMES_GONE; attempt++) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            } catch (NoSuchFileException e) {
                gone += Files.exists(folder) ? 0 : 1;
            } catch (IOException | UncheckedIOException e) {
                gone = 0;
            }
            pause();
        }
    }

    /** The browser keeps a socket in another folder, because the path of its profile may be too long; a link leads to it. */
    private void deleteSocket() {
        try {
            var socket = folder.resolve(Files.readSymbolicLink(folder.resolve("SingletonSocket")));
            for (var file : List.of(socket, socket.resolveSibling("SingletonCookie"), socket.resolveSibling(""))) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UnsupportedOperationException e) {
            // there is none, or others use it, too
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
