package io.github.coursemaven.build.start;

import io.github.coursemaven.base.files.Roots;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A server that builds and publishes a course after each push. */
public enum CiService {
    GITHUB(".github/workflows/slides.yml"),
    GITLAB(".gitlab-ci.yml");

    private static final String ONLY_WITHOUT_RELEASE = "@snapshot@";

    private static final String MOVES_NOTHING = "    - mv public public";

    private final String path;

    CiService(String path) {
        this.path = path;
    }

    /**
     * Reads what a user typed.
     *
     * @throws IllegalArgumentException with a message, if there is no such service
     */
    public static CiService of(String name) {
        return Arrays.stream(values())
                .filter(each -> each.id().equals(name.strip()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + name.strip() + "' is not known; use one of "
                        + Arrays.stream(values()).map(CiService::id).collect(Collectors.joining(", "))));
    }

    private String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * What the service needs for a course, in the root folder of its repository.
     *
     * @param output the folder of the pages, from that of the course
     */
    public FirstFile file(Roots roots, String output, PluginCoordinates plugin) {
        var folder = Roots.slashed(roots.checkout().relativize(roots.base()));
        return new FirstFile(
                roots.checkout().resolve(path), text(folder.isEmpty() ? "" : folder + "/", output, plugin));
    }

    /**
     * The content of the file.
     *
     * @param folder of the course in the repository, with a slash at its end; empty if it is all of it
     * @param output the folder of the pages, from that of the course
     */
    public String text(String folder, String output, PluginCoordinates plugin) {
        return NewCourse.resource("ci/" + id() + ".yml")
                .lines()
                .filter(line -> plugin.isSnapshot() || !line.startsWith(ONLY_WITHOUT_RELEASE))
                .map(line -> line.replace(ONLY_WITHOUT_RELEASE, "")
                        .replace("@file@", folder.isEmpty() ? "" : "-f " + folder + "pom.xml ")
                        .replace("@output@", folder + output))
                .filter(line -> !line.equals(MOVES_NOTHING))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
