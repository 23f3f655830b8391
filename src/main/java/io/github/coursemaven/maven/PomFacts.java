package io.github.coursemaven.maven;

import io.github.coursemaven.publish.site.ProjectFacts;
import io.github.coursemaven.publish.site.ProjectFacts.Licence;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.maven.model.License;
import org.apache.maven.model.Model;
import org.apache.maven.model.PluginContainer;
import org.apache.maven.model.Scm;
import org.apache.maven.project.MavenProject;

/**
 * What the POM of a project says to the readers of a course. A parent POM counts if it is in the same repository, or brings the
 * plugin: others, such as that of a framework, have the licence of the framework.
 *
 * @param plugin the group and name of this plugin
 */
record PomFacts(MavenProject project, String plugin) {

    /** The name that a POM itself has. */
    static Optional<String> nameIn(MavenProject project) {
        return Optional.ofNullable(project.getOriginalModel())
                .map(Model::getName)
                .flatMap(name -> Given.text(project.getName()));
    }

    ProjectFacts with(Map<Path, String> modules) {
        return new ProjectFacts(modules, licence(), sources());
    }

    private Optional<Licence> licence() {
        return declared(pom -> pom.getLicenses().stream().findFirst())
                .map(MavenProject::getLicenses)
                .flatMap(licences -> licences.stream().findFirst())
                .flatMap(PomFacts::licence);
    }

    private static Optional<Licence> licence(License licence) {
        var url = Given.text(licence.getUrl()).flatMap(PomFacts::web);
        return Given.text(licence.getName()).or(() -> url).map(String::strip).map(name -> new Licence(name, url));
    }

    private Optional<String> sources() {
        var ofScm = declared(pom -> Optional.ofNullable(pom.getScm()).map(Scm::getUrl))
                .map(MavenProject::getScm)
                .flatMap(scm -> Given.text(scm.getUrl()).flatMap(PomFacts::web));
        return ofScm.or(() -> declared(pom -> Optional.ofNullable(pom.getUrl()))
                .flatMap(found -> Given.text(found.getUrl()).flatMap(PomFacts::web)));
    }

    /** The nearest POM that says something itself. */
    private Optional<MavenProject> declared(Function<Model, Optional<?>> fact) {
        return Stream.iterate(project, Objects::nonNull, MavenProject::getParent)
                .filter(each -> each.getBasedir() != null || brings(each.getOriginalModel()))
                .filter(each -> Optional.ofNullable(each.getOriginalModel())
                        .flatMap(fact::apply)
                        .isPresent())
                .findFirst();
    }

    private boolean brings(Model pom) {
        return Stream.concat(
                        Optional.ofNullable(pom.getBuild()).stream(),
                        Optional.ofNullable(pom.getBuild())
                                .flatMap(build -> Optional.ofNullable(build.getPluginManagement()))
                                .stream())
                .map(PluginContainer::getPlugins)
                .flatMap(List::stream)
                .anyMatch(each -> each.getKey().equals(plugin));
    }

    /** An address that a browser opens from any page. */
    private static Optional<String> web(String url) {
        try {
            var uri = URI.create(url.strip().replaceFirst("\\.git/?$", ""));
            return Optional.of(uri)
                    .filter(found ->
                            Stream.of("http", "https").anyMatch(scheme -> scheme.equalsIgnoreCase(found.getScheme())))
                    .filter(found -> found.getHost() != null && found.getRawUserInfo() == null)
                    .map(URI::toString);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
