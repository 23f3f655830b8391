package io.github.coursemaven.course.options;

import io.github.coursemaven.base.settings.Value;
import java.nio.file.Path;
import java.util.List;

/**
 * What a deck inherits from its surroundings.
 *
 * @param files the configuration files that apply, absolute; the strongest first
 */
public record Inherited(Value.Mapping settings, List<Path> files) {
    public Inherited {
        files = List.copyOf(files);
    }

    /** The settings of a deck, with what it inherits. */
    public Value.Mapping under(Value.Mapping frontMatter) {
        return AddedTexts.over(frontMatter, settings);
    }
}
