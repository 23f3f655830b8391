package io.github.coursemaven.maven;

import io.github.coursemaven.build.BuildLog;
import io.github.coursemaven.build.LinkCheckLog;
import io.github.coursemaven.build.RepeatableLinks;
import io.github.coursemaven.course.deck.LinkExclude;
import io.github.coursemaven.web.address.AllowedHosts;
import io.github.coursemaven.web.links.LinkCheckEnvironment;
import io.github.coursemaven.web.links.LinkChecker;
import io.github.coursemaven.web.links.LinkPolicy;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How links to other hosts are checked; the components are named like the parameters. */
record LinkParameters(
        boolean externalLinks,
        int linkTimeout,
        int linkRunTime,
        int linksPerHost,
        int linkSpacing,
        boolean externalFragments,
        List<String> linkExcludes,
        @Nullable File linkCache,
        List<String> allowPrivateHosts) {

    /**
     * The check of a build.
     *
     * @param excludes URLs that are not requested
     */
    RepeatableLinks check(List<Pattern> excludes, MavenBuild build, BuildLog log, ParameterProblems problems)
            throws IOException {
        var policy = policy(excludes, problems);
        var environment = new LinkCheckEnvironment(
                Optional.of(cache(build, problems)),
                build.connectivityUrls(),
                Clock.systemUTC(),
                new LinkCheckLog(log));
        if (build.isOffline()) {
            return RepeatableLinks.unchecked("Maven is offline");
        }
        return externalLinks
                ? new RepeatableLinks(new LinkChecker(policy, build.proxies(), environment))
                : RepeatableLinks.unchecked("course.externalLinks is false");
    }

    /** Targets that are not checked, on other hosts and in the course. */
    List<Pattern> excludes(ParameterProblems problems) {
        return problems.patterns("linkExcludes", linkExcludes, LinkExclude.CURE, LinkExclude::pattern);
    }

    private LinkPolicy policy(List<Pattern> excludes, ParameterProblems problems) {
        return new LinkPolicy(
                        Duration.ofSeconds(linkTimeout),
                        Duration.ofSeconds(linkRunTime),
                        linksPerHost,
                        Duration.ofMillis(linkSpacing),
                        excludes,
                        allowPrivateHosts.stream()
                                .filter(host -> problems.read("allowPrivateHosts", () -> AllowedHosts.of(List.of(host)))
                                        .isPresent())
                                .toList())
                .withFragments(externalFragments);
    }

    /** The file with the results of earlier checks; need not exist. */
    Path cacheFile(MavenBuild build) throws IOException {
        return build.resolved("linkCache", linkCache, ".course/links.tsv");
    }

    private Path cache(MavenBuild build, ParameterProblems problems) throws IOException {
        var file = cacheFile(build);
        if (Files.isDirectory(file)) {
            problems.add("linkCache", "'" + file + "' is a folder; name a file");
        }
        FolderParameters.fileAbove(file)
                .ifPresent(above -> problems.add(
                        "linkCache", "'" + file + "' cannot be a file, because '" + above + "' is one; name another"));
        return file;
    }
}
