package io.github.coursemaven.maven;

import io.github.coursemaven.course.options.SourceUrl;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The parameter {@code sourceUrl}: a template, or {@code scm} for that of the host that the POM names. */
final class ScmSources {

    private static final String SCM = "scm";

    private ScmSources() {}

    /** How a host shows a file of the default branch. */
    private record Host(List<String> signs, String file) {

        boolean has(String name) {
            return signs.stream().anyMatch(name::contains);
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

    private static final List<Host> HOSTS = List.of(
            new Host(List.of("github"), "/blob/HEAD/{path}#L{line}-L{end}"),
            new Host(List.of("gitlab"), "/-/blob/HEAD/{path}#L{line}-{end}"),
            new Host(List.of("bitbucket"), "/src/HEAD/{path}#lines-{line}:{end}"),
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
                .flatMap(host -> host.repository(uri.getRawPath()).stream()
                        .map(repository ->
                                uri.getScheme() + "://" + uri.getRawAuthority() + "/" + repository + host.file()))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException(
                                "'scm' means '" + address
                                        + "', which is no repository on GitHub, GitLab, Bitbucket, Codeberg or Gitea; write an address with {path}"));
    }
}
