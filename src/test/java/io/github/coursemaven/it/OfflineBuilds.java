package io.github.coursemaven.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.List;
import java.util.function.Supplier;

/** Builds that must not ask anybody. */
public final class OfflineBuilds {

    private OfflineBuilds() {}

    /**
     * Of three runs, only the first is online and wants its link checked.
     *
     * @param server ends it, and says what it was asked
     */
    public static void noSocket(File project, Supplier<List<String>> server) {
        assertThat(server.get()).containsExactly("HEAD /online");
        Build.in(project)
                .logs(
                        "[INFO] 1 external link not checked: Maven is offline",
                        "[INFO] 1 external link not checked: course.externalLinks is false");
    }
}
