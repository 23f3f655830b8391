package io.github.coursemaven.base.files;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names that no file can have on Windows, so that a checkout with one fails there: names of devices, also before a dot, names that
 * end with a dot or blank, and names with certain characters ("Naming Files, Paths, and Namespaces" in the documentation of
 * Windows).
 */
public final class WindowsNames {

    private static final Pattern IMPOSSIBLE = Pattern.compile(
            "(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\\..*)?|.*[. ]|.*[<>:\"|?*\\\\\\x00-\\x1f].*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private WindowsNames() {}

    /** The first part of a relative path, with {@code /}, that is such a name. */
    public static Optional<String> firstImpossible(String path) {
        return Stream.of(path.split("/", -1))
                .filter(name -> !name.equals(".")
                        && !name.equals("..")
                        && IMPOSSIBLE.matcher(name).matches())
                .findFirst();
    }
}
