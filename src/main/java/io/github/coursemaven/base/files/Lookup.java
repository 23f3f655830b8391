package io.github.coursemaven.base.files;

import java.nio.file.Path;
import java.util.List;

/**
 * A search for a file.
 *
 * @param folder absolute
 * @param names relative to the folder; the first that exists counts
 */
record Lookup(Path folder, List<String> names, PublicationRule rule) {

    Lookup {
        names = List.copyOf(names);
    }

    // The JVM takes long to make these two for a record, and each build looks up

    @Override
    public boolean equals(Object other) {
        return other instanceof Lookup lookup
                && folder.equals(lookup.folder)
                && names.equals(lookup.names)
                && rule == lookup.rule;
    }

    @Override
    public int hashCode() {
        return 31 * folder.hashCode() + names.hashCode();
    }
}
