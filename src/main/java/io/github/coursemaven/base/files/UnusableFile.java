package io.github.coursemaven.base.files;

import java.nio.file.Files;
import java.nio.file.Path;

/** What is in the place of a file that the course would read. */
public final class UnusableFile {

    private UnusableFile() {}

    /** Why it is not read, and the cure. */
    public static String why(Path file) {
        if (Files.isDirectory(file)) {
            return "this is a folder; rename it, or write a file";
        }
        if (!Files.exists(file)) {
            return "this file " + Resolution.Dangling.COMPLAINT;
        }
        return Files.isRegularFile(file)
                ? "this link leads out of the checkout; copy the file in"
                : "this is not a regular file; remove it, or write one";
    }
}
