package io.github.coursemaven.deck;

import io.github.coursemaven.settings.Value;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Which decks a course has.
 *
 * @param includes patterns, where the user gave any: then every match is a deck; empty for the default
 * @param excludes patterns of files that are left out
 * @param leftOut absolute folders that are left out: output directories, and modules that build their own decks
 * @param defaults what decks ask for where neither they nor a configuration file say otherwise
 */
public record ReaderSettings(List<String> includes, List<String> excludes, Set<Path> leftOut, Value.Mapping defaults) {

    private static final List<String> MARKDOWN = List.of("**/*.md", "**/*.markdown");

    public ReaderSettings {
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
        leftOut = Set.copyOf(leftOut);
    }

    /** Patterns of the files to look into. */
    List<String> patterns() {
        return includes.isEmpty() ? MARKDOWN : includes;
    }
}
