package io.github.coursemaven.maven;

import io.github.coursemaven.course.options.SourceUrl;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The parameter {@code sourceUrl}: a template, or {@code scm} for that of the host that the POM names. */
final class ScmSources {

    private static final String SCM = "scm";

    private ScmSources() {}

    /** How a host shows a file of the default branch. */
    private record Host(List<String> signs, String file) {

        boolean has(String name) {
            return signs.stream().anyMatch(sign -> sign.contains(".") ? name.equals(sign) : name.contains(sign));
        }

        /** Groups of GitLab may be in groups; elsewhere, what follows the name is a folder, such as that of a module. */
        Optional<String> repository(String path) {
            var isGitLab = signs.contains("gitlab");
            var names = Arrays.stream(
                            path.replaceFirst("/(?:-|tree|blob|src)/.*", "").split("/"))
                    .filter(name -> !name.isEmpty())
                    .toList();
            return names.size() < 2
                    ? Optional.empty()
                    : Optional.of(
                            names.stream().limit(isGitLab ? names.size() : 2).collect(Collectors.joining("/")));
        }
    }

    /** Bitbucket Data Center, whatever its host is called. */
    private static final Pattern PAGE_OF_DATA_CENTER =
            Pattern.compile("^(.*?/(?:projects|users)/[^/]+/repos/[^/]+)(?:/.*)?$");

    /** The same, as it is cloned; other servers have some of these names. */
    private static final Pattern CLONE_OF_DATA_CENTER =
            Pattern.compile("^(.*?)/scm/(?!(?:git|hg|svn|repo)/)([^/]+)/([^/]+)/?$");

    private static final List<Host> HOSTS = List.of(
            new Host(List.of("github"), "/blob/HEAD/{path}#L{line}-L{end}"),
            new Host(List.of("gitlab"), "/-/blob/HEAD/{path}#L{line}-{end}"),
            new Host(List.of("bitbucket.org"), "/src/HEAD/{path}#lines-{line}:{end}"),
            new Host(List.of("codeberg", "gitea", "forgejo"), "/src/branch/HEAD/{path}#L{line}-L{end}"));

    /** The template; empty, perhaps with a problem, if there is none. */
    static Optional<String> template(
            @Nullable String written, Supplier<Optional<String>> scm, ParameterProblems problems) {
        var text = Given.text(written).map(String::strip);
        return text.flatMap(
                each -> problems.read("sourceUrl", () -> SourceUrl.parse(each.equals(SCM) ? ofHost(scm.get()) : each)
                        .template()));
    }

    private static String ofHost(Optional<String> scm) {
        var address = scm.orElseThrow(() -> new IllegalArgumentException(
                "'scm' needs <scm><url> in the POM; add it, or write an address with {path}"));
        var uri = URI.create(address);
        var name = uri.getHost().toLowerCase(Locale.ROOT);
        return HOSTS.stream()
                .filter(host -> host.has(name))
                .flatMap(host ->
                        host.repository(uri.getRawPath()).stream().map(repository -> "/" + repository + host.file()))
                .findFirst()
                .or(() -> ofDataCenter(uri.getRawPath()))
                .map(file -> uri.getScheme() + "://" + uri.getRawAuthority() + file)
                .orElseThrow(
                        () -> new IllegalArgumentException(
                                "'scm' means '" + address
                                        + "', which is no repository on GitHub, GitLab, Bitbucket, Codeberg or Gitea; write an address with {path}"));
    }

    private static Optional<String> ofDataCenter(String path) {
        return Stream.concat(
                        PAGE_OF_DATA_CENTER.matcher(path).results().map(found -> found.group(1)),
                        CLONE_OF_DATA_CENTER.matcher(path).results().map(ScmSources::page))
                .map(page -> page + "/browse/{path}#{line}-{end}")
                .findFirst();
    }

    private static String page(MatchResult clone) {
        var owner = clone.group(2);
        var folder =
                owner.startsWith("~") ? "/users/" + owner.substring(1) : "/projects/" + owner.toUpperCase(Locale.ROOT);
        return clone.group(1) + folder + "/repos/" + clone.group(3);
    }
}
