package io.github.coursemaven.options;

import io.github.coursemaven.settings.Value;
import java.nio.file.Path;
import java.util.List;

/**
 * What a deck is set to by its surroundings.
 *
 * @param files the configuration files that have a say, absolute; the one that goes before the others first
 */
public record Inherited(Value.Mapping settings, List<Path> files) {
    public Inherited {
        files = List.copyOf(files);
    }
}
