package io.github.coursemaven.base.trace;

import java.nio.file.Path;

/**
 * What a build asked about a file or folder.
 *
 * @param path absolute, of the disk itself
 */
record Question(Kind kind, Path path) {

    /** What can be asked. */
    enum Kind {
        EXISTS,
        READABLE,
        WRITABLE,
        EXECUTABLE,
        /** File, folder, or something else, at the end of symbolic links. */
        TYPE,
        /** The same of the path itself, which may be a symbolic link. */
        OWN_TYPE,
        /** In bytes. */
        SIZE,
        MODIFIED,
        BYTES,
        /** The names in a folder. */
        NAMES,
        /** The path without symbolic links. */
        REAL_PATH,
        /** Where a symbolic link leads. */
        LINK
    }

    // The JVM takes long to make these two for a record, and each build asks

    @Override
    public boolean equals(Object other) {
        return other instanceof Question question && kind == question.kind && path.equals(question.path);
    }

    @Override
    public int hashCode() {
        return 31 * kind.hashCode() + path.hashCode();
    }

    /** Whether it asks for more than whether the path is there, and what it is. */
    boolean isAboutContent() {
        return switch (kind) {
            case SIZE, MODIFIED, BYTES, NAMES, LINK -> true;
            case EXISTS, READABLE, WRITABLE, EXECUTABLE, TYPE, OWN_TYPE, REAL_PATH -> false;
        };
    }
}
