package io.github.coursemaven.base.files;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A path as an author names it, whether or not it exists.
 *
 * @param path absolute and normalized
 * @param onlyFolder whether only a folder can be meant: the name ends with {@code /}, {@code .} or {@code ..}
 */
public record NamedPath(Path path, boolean onlyFolder) {

    private static final Pattern FOLDER = Pattern.compile("(?:.*/)?\\.{0,2}", Pattern.DOTALL);

    /** The path of a name; empty if no file can have that name. */
    public static Optional<NamedPath> in(Path folder, String name) {
        try {
            return Optional.of(new NamedPath(
                    folder.resolve(name).normalize(), FOLDER.matcher(name).matches()));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
