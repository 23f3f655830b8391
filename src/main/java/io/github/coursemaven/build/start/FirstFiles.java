package io.github.coursemaven.build.start;

import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.build.BuildLog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Files that are written if there are none of their names.
 *
 * @param here where the build was started, for the names of files in the log
 * @param log says of each file what became of it
 */
record FirstFiles(Path here, BuildLog log) {

    /** Writes a file, unless it exists. Returns whether it did. */
    boolean write(Path file, String text) throws IOException {
        return write(file, text, "");
    }

    /**
     * Writes a file, unless it exists.
     *
     * @param hint what to do by hand otherwise
     */
    boolean write(Path file, String text, String hint) throws IOException {
        try {
            Files.createDirectories(file.resolveSibling(""));
            Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
            log.info("Wrote " + shown(file));
            return true;
        } catch (FileAlreadyExistsException e) {
            log.info("Left " + shown(file) + " as it is" + (hint.isEmpty() ? "" : "; " + hint));
            return false;
        }
    }

    /** A file as the log names it. */
    String shown(Path file) {
        return "'" + Roots.slashed(Roots.relative(here, file)) + "'";
    }
}
