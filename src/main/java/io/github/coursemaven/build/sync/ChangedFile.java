package io.github.coursemaven.build.sync;

import io.github.coursemaven.base.output.Content;
import io.github.coursemaven.base.output.SafeFile;
import io.github.coursemaven.base.problem.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A file with new code.
 *
 * @param place of the file, as problems name it
 * @param lines as they are now
 * @param changes in their order
 */
public record ChangedFile(Path file, Location place, List<String> lines, List<Change> changes) {

    public ChangedFile {
        lines = List.copyOf(lines);
        changes = List.copyOf(changes);
    }

    /**
     * The changes as {@code diff -U0} shows them.
     *
     * @param name of the file
     */
    public List<String> diff(String name) {
        var diff = new ArrayList<>(List.of("--- " + name, "+++ " + name));
        var moved = 0;
        for (var change : changes) {
            diff.addAll(change.trimmed().hunk(moved));
            moved += change.added();
        }
        return diff;
    }

    /** Whether the file on the disk still has the lines that were read. */
    boolean isUnchanged() throws IOException {
        return Files.readString(file).equals(String.join("", lines));
    }

    /** Writes the file anew, for those who could read it before. */
    public void write() throws IOException {
        if (!Files.isWritable(file)) {
            throw new IOException(file + " cannot be written; check its permissions");
        }
        var isPosix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        var readers = isPosix ? Files.getPosixFilePermissions(file) : Set.<PosixFilePermission>of();
        SafeFile.write(file, new Content.Text(text()));
        if (isPosix) {
            Files.setPosixFilePermissions(file, readers);
        }
    }

    String text() {
        var text = new StringBuilder();
        var next = 0;
        for (var change : changes) {
            lines.subList(next, change.line() - 1).forEach(text::append);
            change.after().forEach(text::append);
            next = change.line() - 1 + change.before().size();
        }
        lines.subList(next, lines.size()).forEach(text::append);
        return text.toString();
    }
}
