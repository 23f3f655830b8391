package io.github.coursemaven.maven;

import io.github.coursemaven.base.files.LocaleNames;
import java.nio.file.InvalidPathException;

/** Says what kept a goal from reading or writing files. */
final class DiskFault {

    private DiskFault() {}

    static String message(Exception fault) {
        return fault instanceof InvalidPathException name
                ? "'" + name.getInput() + "' cannot be the name of a file or folder" + LocaleNames.cure()
                : "a file or folder cannot be read or written: " + fault.getMessage();
    }
}
