package io.github.coursemaven.base.output;

import java.nio.file.Path;

/** URLs of files, which terminals open. */
public final class FileUrl {

    private FileUrl() {}

    /** {@code file:///home/anna/lecture%201/index.html}: what is not ASCII is percent-encoded, which Windows' own form is not. */
    public static String of(Path file) {
        return file.toUri().toASCIIString();
    }
}
