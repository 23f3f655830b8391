package io.github.coursemaven.base.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** A file that is replaced as a whole or not at all. */
public final class SafeFile {

    private static final String PREFIX = ".course-";
    private static final String SUFFIX = ".tmp";
    private static final Pattern WRITER = Pattern.compile("^\\.course-([0-9]{1,18})-");
    private static final double BYTES_IN_MEGABYTE = 1e6;
    private static final double LITTLE_MEGABYTES = 100;
    private static final int BUFFER_BYTES = 64 * 1024;

    private SafeFile() {}

    /**
     * Writes a file, unless it already has these bytes.
     *
     * @return whether it was written
     * @throws IOException if it cannot be written, for example on a full disk; the message names the file, which is
     *     unchanged, and the free space
     */
    public static boolean write(Path file, Content content) throws IOException {
        return namingTheFile(file, () -> {
            if (Files.isRegularFile(file) && hasBytes(file, content)) {
                return false;
            }
            return replace(
                    file,
                    out -> {
                        try (var in = content.open()) {
                            in.transferTo(out);
                        }
                    },
                    temporary -> true);
        });
    }

    /**
     * Writes a file whose bytes need not be in memory together, unless it already has these bytes.
     *
     * @return whether it was written
     * @throws IOException as {@link #write(Path, Content)}
     */
    public static boolean write(Path file, Output output) throws IOException {
        return namingTheFile(
                file,
                () -> replace(
                        file, output, temporary -> !Files.isRegularFile(file) || Files.mismatch(temporary, file) >= 0));
    }

    /** Writes the bytes of a file, and does not close the stream. */
    @FunctionalInterface
    public interface Output {
        void writeTo(OutputStream out) throws IOException;
    }

    private interface Attempt {
        boolean run() throws IOException;
    }

    private interface Condition {
        boolean holdsFor(Path temporary) throws IOException;
    }

    private static boolean namingTheFile(Path file, Attempt attempt) throws IOException {
        try {
            return attempt.run();
        } catch (FileSystemException e) {
            if (!e.getClass().equals(FileSystemException.class)) {
                throw e;
            }
            var reason = Optional.ofNullable(e.getReason()).orElseThrow(() -> e);
            throw new IOException(file + ": " + reason + freeSpace(file), e);
        } catch (IOException e) {
            throw new IOException(file + ": " + e.getMessage() + freeSpace(file), e);
        }
    }

    /** How much can still be written beside a file, if that is little. */
    private static String freeSpace(Path file) {
        try {
            var store = Files.getFileStore(file.toAbsolutePath().resolveSibling(""));
            return littleSpace(store.getUsableSpace());
        } catch (IOException e) {
            return "";
        }
    }

    static String littleSpace(long bytes) {
        var megabytes = bytes / BYTES_IN_MEGABYTE;
        return megabytes < LITTLE_MEGABYTES
                ? String.format(Locale.ROOT, " (%.1f MB are free on its disk)", megabytes)
                : "";
    }

    /** Removes what processes that were killed while they wrote into a folder have left there. */
    public static void removeUnfinished(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.newDirectoryStream(folder, PREFIX + "*" + SUFFIX)) {
            for (var file : files) {
                if (!isBeingWritten(file)) {
                    remove(file);
                }
            }
        }
    }

    /** What cannot be removed stays: it harms no one. */
    private static void remove(Path unfinished) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException e) {
            // The next build tries again
        }
    }

    /** Whether the process in the name still runs, and is not a later one that got the same number. */
    private static boolean isBeingWritten(Path temporary) throws IOException {
        var writer = WRITER.matcher(String.valueOf(temporary.getFileName()));
        if (!writer.find()) {
            return false;
        }
        var written = Files.getLastModifiedTime(temporary).toInstant();
        return ProcessHandle.of(Long.parseLong(writer.group(1)))
                .filter(process ->
                        process.info().startInstant().filter(written::isBefore).isEmpty())
                .isPresent();
    }

    /** @param isNews whether a new file is to take the place of the old one */
    private static boolean replace(Path file, Output output, Condition isNews) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        var temporary = temporary(file);
        try {
            try (var out = new BufferedOutputStream(
                    Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW), BUFFER_BYTES)) {
                output.writeTo(out);
            }
            if (!isNews.holdsFor(temporary)) {
                return false;
            }
            OpenPermissions.set(temporary);
            move(temporary, file);
        } finally {
            Files.deleteIfExists(temporary);
        }
        return true;
    }

    /** A name that no file has. Whoever guesses it gains nothing: a file that is there already is never written to. */
    private static Path temporary(Path file) {
        var number = Long.toUnsignedString(ThreadLocalRandom.current().nextLong());
        return file.toAbsolutePath()
                .resolveSibling(PREFIX + ProcessHandle.current().pid() + "-" + number + SUFFIX);
    }

    private static boolean hasBytes(Path file, Content content) throws IOException {
        try (var is = Files.newInputStream(file);
                var wanted = content.open()) {
            while (true) {
                var one = is.readNBytes(BUFFER_BYTES);
                if (!Arrays.equals(one, wanted.readNBytes(BUFFER_BYTES))) {
                    return false;
                }
                if (one.length == 0) {
                    return true;
                }
            }
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
