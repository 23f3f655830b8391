package io.github.coursemaven.course.options;

import java.nio.file.Path;
import java.util.List;

/**
 * A folder that is published as it is.
 *
 * @param folder absolute, inside the checkout
 * @param place its path in the site; empty for the folder of the site itself
 * @param files those in it that may be published, absolute
 */
public record StaticFolder(Path folder, Path place, List<Path> files) {
    public StaticFolder {
        files = List.copyOf(files);
    }
}
