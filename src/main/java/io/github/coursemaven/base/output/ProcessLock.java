package io.github.coursemaven.base.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A file locked by this process. The operating system unlocks it when the process ends, however that happens. It also unlocks it
 * when any thread of the process closes the file, so the file must not be opened twice at the same time.
 */
final class ProcessLock {

    private static final int MOST_LENGTH = 1 << 20;

    /** The locked byte. It is beyond the text, because on Windows other processes cannot read locked bytes. */
    private static final long LOCKED_BYTE = 2 * MOST_LENGTH;

    private static final Pattern HOLDER = Pattern.compile("process [0-9]+");
    private static final String UNKNOWN = "unknown process";

    private final Path file;
    private final FileChannel channel;

    private ProcessLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Locks a file, which is made if it is missing; nothing if another process holds the lock. */
    static Optional<ProcessLock> tryOn(Path file) throws IOException {
        try {
            return new ProcessLock(file, FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE))
                    .ifLocked();
        } catch (AccessDeniedException e) {
            if (Files.isWritable(file.resolveSibling(""))) {
                return Optional.empty(); // on Windows, another process is deleting it
            }
            throw e;
        }
    }

    /** The name of this process in a lock file. */
    static String me() {
        return "process " + ProcessHandle.current().pid();
    }

    /** The process that holds the lock, if the file names it. Only for files that no thread of this process has opened. */
    static String holder(Path file) {
        try {
            return HOLDER.matcher(Files.readString(file, StandardCharsets.ISO_8859_1))
                    .results()
                    .findFirst()
                    .map(MatchResult::group)
                    .orElse(UNKNOWN);
        } catch (IOException e) {
            return UNKNOWN;
        }
    }

    /** Deletes the file, then unlocks it: a file that another process has locked must not be deleted. */
    void close() {
        try (channel) {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            return; // a lock file that stays does no harm
        }
    }

    private Optional<ProcessLock> ifLocked() throws IOException {
        var isMine = false;
        try {
            isMine = isLocked() && isStillThere();
            return isMine ? Optional.of(this) : Optional.empty();
        } finally {
            if (!isMine) {
                channel.close();
            }
        }
    }

    private boolean isLocked() throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock(LOCKED_BYTE, 1, false)).isPresent();
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /**
     * Whether this is still the file with that name. The previous holder deletes it, and another process may have made a new one,
     * which is unlikely to have the same length.
     */
    private boolean isStillThere() throws IOException {
        var length = ThreadLocalRandom.current().nextInt(100, MOST_LENGTH);
        channel.truncate(0).write(ByteBuffer.wrap(me().getBytes(StandardCharsets.UTF_8)));
        channel.write(ByteBuffer.allocate(1), length - 1);
        try {
            return Files.size(file) == length;
        } catch (NoSuchFileException e) {
            return false;
        }
    }
}
