package io.github.coursemaven.base.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The part of a path that exists. A path of a thousand missing folders, which only a mistake makes, costs few questions. */
final class ExistingPart {

    private final Path path;

    /** @param path absolute and normalized */
    ExistingPart(Path path) {
        this.path = path;
    }

    /** The longest part that exists, from the root on; links are followed. */
    Path longest() {
        return part(names());
    }

    /** The first part that does not exist; the whole path if all of it exists. */
    Path firstMissing() {
        return part(Math.min(names() + 1, path.getNameCount()));
    }

    /** How many names of the path exist: steps up, farther each time, then halves the distance to what is missing. */
    int names() {
        var missing = path.getNameCount() + 1;
        var existing = path.getNameCount();
        for (var step = 1; existing > 0 && !exists(existing); step *= 2) {
            missing = existing;
            existing = Math.max(0, existing - step);
        }
        while (missing - existing > 1) {
            var middle = (existing + missing) >>> 1;
            if (exists(middle)) {
                existing = middle;
            } else {
                missing = middle;
            }
        }
        return existing;
    }

    private boolean exists(int names) {
        return Files.exists(part(names));
    }

    private Path part(int names) {
        var root = Objects.requireNonNull(path.getRoot());
        return names == 0 ? root : root.resolve(path.subpath(0, names));
    }
}
