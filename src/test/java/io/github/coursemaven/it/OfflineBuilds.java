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
                        "[INFO] External links not checked, as Maven is offline: 1 link",
                        "[INFO] External links not checked, as course.externalLinks is false: 1 link");
    }
}
