package io.github.coursemaven.course.options;

import java.nio.file.Path;
import java.util.regex.Pattern;

/** The names of files that say something about a project or a folder, and teach nothing: {@code README.md}, {@code LICENCE.md}. */
public final class ReadmeName {

    // With a language, too: README.de.md, README-zh.md; but security-basics.md is a lecture
    private static final Pattern NAMES = Pattern.compile(
            "(readme|changelog|contributing|licen[cs]e|code_of_conduct|security)([._-][a-z]{2}([_-][a-z]{2})?)?\\.(md|markdown)",
            Pattern.CASE_INSENSITIVE);

    private ReadmeName() {}

    /** Whether a file has such a name, in any letter case. */
    public static boolean isNameOf(Path file) {
        return NAMES.matcher(file.getFileName().toString()).matches();
    }
}
