package io.github.coursemaven.maven.cache;

import java.nio.file.Path;
import java.util.List;

/**
 * What the build cache has to know about a run of a goal.
 *
 * @param name of the goal, such as {@code check}
 * @param execution the id of the run in the POM
 * @param parameters names of fields that the user can set
 * @param folder the base directory of the project
 * @param search the folder of the decks
 * @param buildDirectory that folders in the configuration of the cache are relative to
 * @param written folders that the goal writes to
 */
public record CachedGoal(
        String name,
        String execution,
        List<String> parameters,
        Path folder,
        Path search,
        Path buildDirectory,
        List<Path> written) {

    static final String GROUP = "io.github.coursemaven";
    static final String ARTIFACT = "course-maven-plugin";
}
