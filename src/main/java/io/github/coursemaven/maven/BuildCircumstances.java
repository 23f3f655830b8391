package io.github.coursemaven.maven;

import io.github.coursemaven.report.ProblemLines;
import io.github.coursemaven.web.Circumstances;
import io.github.coursemaven.web.LinkNews;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;

/** What a build gives the check of links: its cache, the host that Maven itself loads from, and its log. */
final class BuildCircumstances {

    private BuildCircumstances() {}

    static Circumstances of(MavenProject project, Path cache, Log log) {
        return new Circumstances(Optional.of(cache), canaries(project), Clock.systemUTC(), news(log));
    }

    /** The first repository that is asked over the network. */
    private static List<URI> canaries(MavenProject project) {
        return Optional.ofNullable(project.getRemotePluginRepositories()).orElse(List.of()).stream()
                .map(repository -> repository.getUrl())
                .filter(url -> url.matches("https?://[^\\s<>\"{}|\\\\^`]+"))
                .limit(1)
                .map(URI::create)
                .toList();
    }

    private static LinkNews news(Log log) {
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
