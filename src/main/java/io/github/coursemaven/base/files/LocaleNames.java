package io.github.coursemaven.base.files;

import java.io.File;

/** Names of files that the locale of this computer cannot say: where it is POSIX, those with letters beyond ASCII. */
public final class LocaleNames {

    private LocaleNames() {}

    /** Why a name may be impossible only here, and the cure, after a semicolon; empty if the locale knows all letters. */
    public static String cure() {
        return cure(System.getProperty("sun.jnu.encoding", ""), File.separatorChar);
    }

    static String cure(String encoding, char separator) {
        return separator != '/' || encoding.isEmpty() || encoding.equalsIgnoreCase("UTF-8")
                ? ""
                : "; the locale of this computer (" + encoding
                        + ") does not have all letters: set LC_ALL=C.UTF-8 in the environment before Maven starts";
    }
}
