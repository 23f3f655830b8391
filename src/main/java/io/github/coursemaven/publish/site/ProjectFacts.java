package io.github.coursemaven.publish.site;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What a project says about itself.
 *
 * @param modules the names of its modules by their folders, which are absolute; empty for a module without a name
 * @param licence what readers may do with the course
 * @param sources the address of the Markdown, for readers
 */
public record ProjectFacts(Map<Path, String> modules, Optional<Licence> licence, Optional<String> sources) {

    public static final ProjectFacts NONE = new ProjectFacts(Map.of(), Optional.empty(), Optional.empty());

    public ProjectFacts {
        modules = Map.copyOf(modules);
    }

    /**
     * A licence.
     *
     * @param url of its text
     */
    public record Licence(String name, Optional<String> url) {}
}
