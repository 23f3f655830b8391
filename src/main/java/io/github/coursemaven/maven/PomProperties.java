package io.github.coursemaven.maven;

import io.github.coursemaven.base.files.EditDistance;
import io.github.coursemaven.base.files.Resolution;
import io.github.coursemaven.course.read.PomValues;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.maven.model.CiManagement;
import org.apache.maven.model.IssueManagement;
import org.apache.maven.model.ModelBase;
import org.apache.maven.model.Organization;
import org.apache.maven.model.Scm;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Properties of a project that decks may show. The environment, system properties and {@code settings.xml} are not among them.
 *
 * @param onCommandLine what the user has set for this build
 */
record PomProperties(MavenProject project, Properties onCommandLine) {

    private static final String REVISION = "revision";

    private static final Map<String, Function<MavenProject, Optional<String>>> FACTS = Map.ofEntries(
            Map.entry("project.groupId", pom -> Given.text(pom.getGroupId())),
            Map.entry("project.artifactId", pom -> Given.text(pom.getArtifactId())),
            Map.entry("project.version", pom -> Given.text(pom.getVersion())),
            Map.entry("project.name", pom -> Given.text(pom.getName())),
            Map.entry("project.description", pom -> Given.text(pom.getDescription())),
            Map.entry("project.url", pom -> Given.text(pom.getUrl())),
            Map.entry("project.inceptionYear", pom -> Given.text(pom.getInceptionYear())),
            Map.entry("project.organization.name", pom -> text(pom.getOrganization(), Organization::getName)),
            Map.entry("project.organization.url", pom -> text(pom.getOrganization(), Organization::getUrl)),
            Map.entry("project.scm.url", pom -> text(pom.getScm(), Scm::getUrl)),
            Map.entry("project.scm.tag", pom -> text(pom.getScm(), Scm::getTag)),
            Map.entry("project.issueManagement.url", pom -> text(pom.getIssueManagement(), IssueManagement::getUrl)),
            Map.entry("project.ciManagement.url", pom -> text(pom.getCiManagement(), CiManagement::getUrl)));

    static PomProperties of(MavenBuild build) {
        var code = build.modules().code();
        return new PomProperties(code.project(), code.session().getUserProperties());
    }

    private static <T> Optional<String> text(@Nullable T part, Function<T, String> fact) {
        return Optional.ofNullable(part).flatMap(each -> Given.text(fact.apply(each)));
    }

    /** @param named properties of the POM that decks may show beside those of the project */
    PomValues values(List<String> named, ParameterProblems problems) {
        var values = new HashMap<String, String>();
        if (project.getBasedir() != null) {
            FACTS.forEach((name, fact) -> fact.apply(project).ifPresent(value -> values.put(name, value)));
            value(REVISION).ifPresent(value -> values.put(REVISION, value));
        }
        for (var name : named) {
            value(name)
                    .ifPresentOrElse(
                            value -> values.put(name, value), () -> problems.add("properties", complaint(name)));
        }
        var unset = new HashSet<>(FACTS.keySet());
        unset.add(REVISION);
        unset.removeAll(values.keySet());
        return new PomValues(values, unset);
    }

    /** Of a property that a POM declares, as Maven fills it in elsewhere in the POM. */
    private Optional<String> value(String name) {
        return Optional.of(name)
                .filter(declared()::contains)
                .map(each ->
                        onCommandLine.getProperty(each, project.getProperties().getProperty(each)))
                .flatMap(Given::text);
    }

    private String complaint(String name) {
        var known = new TreeSet<>(declared());
        return "'" + name + "' is not a property of the POM"
                + EditDistance.nearest(name, known)
                        .map(Resolution::didYouMean)
                        .orElse("; declare it there in <properties>");
    }

    private Set<String> declared() {
        var names = new HashSet<String>();
        PomParameters.parents(project)
                .flatMap(pom -> Stream.<ModelBase>concat(
                        Stream.ofNullable(pom.getOriginalModel()),
                        pom.getActiveProfiles().stream().filter(profile -> Objects.equals(profile.getSource(), "pom"))))
                .forEach(model -> names.addAll(model.getProperties().stringPropertyNames()));
        return names;
    }
}
