package io.github.coursemaven.maven;

import io.github.coursemaven.build.BuildLog;
import io.github.coursemaven.check.ExternalLinks;
import io.github.coursemaven.report.ProblemLines;
import io.github.coursemaven.web.Circumstances;
import io.github.coursemaven.web.LinkChecker;
import io.github.coursemaven.web.LinkNews;
import io.github.coursemaven.web.LinkPolicy;
import java.io.File;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How links to other hosts are checked.
 *
 * @param wanted whether they are checked where the build is not offline
 * @param cache the file that remembers good links
 */
record LinkParameters(boolean wanted, LinkPolicy policy, @Nullable File cache) {

    /** What checks them in a build. */
    ExternalLinks check(MavenBuild build, BuildLog log) {
        if (build.isOffline()) {
            return ExternalLinks.unchecked("Maven is offline");
        }
        if (!wanted) {
            return ExternalLinks.unchecked("course.externalLinks is false");
        }
        var circumstances = new Circumstances(
                Optional.of(build.resolved(cache, ".course/links.tsv")),
                build.canaries(),
                Clock.systemUTC(),
                news(log));
        return new LinkChecker(policy, build.proxies(), circumstances)::check;
    }

    private static LinkNews news(BuildLog log) {
        return new LinkNews() {
            @Override
            public void progress(String line) {
                log.info(ProblemLines.escaped(line));
            }

            @Override
            public void warning(String text) {
                log.warn(ProblemLines.escaped(text));
            }
        };
    }
}
