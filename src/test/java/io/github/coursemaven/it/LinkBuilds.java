package io.github.coursemaven.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;

/** Builds that check links to other hosts. */
public final class LinkBuilds {

    private static final String NO_NETWORK =
            "5 external links not checked: no network \\(\\d of \\d hosts failed: .+\\)";

    private LinkBuilds() {}

    /** The first run continues without a network, the second must not. */
    public static void cutOff(File project) {
        var build = Build.in(project)
                .logsMatch("\\[WARNING] " + NO_NETWORK)
                .logsMatch("\\[ERROR] Failed to execute goal .*:check .*: " + NO_NETWORK + ".*")
                .lacks(".course");
        assertThat(build.linesMatching("\\[WARNING] .*[Ll]inks.*"))
                .as(build::endOfLog)
                .hasSize(1);
    }
}
