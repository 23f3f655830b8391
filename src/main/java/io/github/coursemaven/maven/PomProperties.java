package io.github.coursemaven.maven;

import io.github.coursemaven.base.files.EditDistance;
import io.github.coursemaven.base.files.Resolution;
import io.github.coursemaven.course.read.PomValues;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.maven.model.CiManagement;
import org.apache.maven.model.IssueManagement;
import org.apache.maven.model.Model;
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
    private static final Pattern ADDRESS_WITH_USER = Pattern.compile("://[^/?#\\s]*@");

    /** What decks may show of every project. */
    static final Map<String, Function<Model, Optional<String>>> FACTS = Map.ofEntries(
            Map.entry("project.groupId", pom -> Given.text(pom.getGroupId())),
            Map.entry("project.artifactId", pom -> Given.text(pom.getArtifactId())),
            Map.entry("project.version", pom -> Given.text(pom.getVersion())),
            Map.entry("project.name", pom -> Given.text(pom.getName()).or(() -> Given.text(pom.getArtifactId()))),
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

    /** Whether decks may show a property of this POM, if it is named. */
    boolean has(String name) {
        return value(name, ValueOrigins.of(project, onCommandLine)).isPresent();
    }

    /**
     * The values.
     *
     * @param named properties of the POM that decks may show beside those of the project
     * @param needed of which of them a missing value is a problem
     */
    PomValues values(List<String> named, Predicate<String> needed, ParameterProblems problems) {
        var values = new HashMap<String, String>();
        var origins = ValueOrigins.of(project, onCommandLine);
        if (project.getBasedir() != null) {
            FACTS.forEach((name, fact) -> fact.apply(project.getModel())
                    .filter(value -> origins.isOfPom(name) && !hasUser(value))
                    .ifPresent(value -> values.put(name, value)));
            value(REVISION, origins).ifPresent(value -> values.put(REVISION, value));
        }
        for (var name : named) {
            var value = value(name, origins);
            value.ifPresent(each -> values.put(name, each));
            if (value.isEmpty() && needed.test(name)) {
                problems.add("properties", complaint(name, origins));
            }
        }
        var unset = new HashSet<>(FACTS.keySet());
        unset.add(REVISION);
        unset.addAll(named);
        unset.removeAll(values.keySet());
        return new PomValues(values, unset);
    }

    /** Of a property that a POM declares, as Maven fills it in elsewhere in the POM. */
    private Optional<String> value(String name, ValueOrigins origins) {
        return Optional.of(name)
                .filter(each -> origins.declared().contains(each) && origins.isOfPom(each))
                .map(each ->
                        onCommandLine.getProperty(each, project.getProperties().getProperty(each)))
                .filter(value -> !hasUser(value))
                .flatMap(Given::text);
    }

    /** Whether a value holds an address with a user, who may have a password. */
    private static boolean hasUser(String value) {
        return ADDRESS_WITH_USER.matcher(value).find();
    }

    private static String complaint(String name, ValueOrigins origins) {
        if (origins.declared().contains(name)) {
            return "'" + name + "' "
                    + (origins.isOfPom(name)
                            ? "is empty or has an address with a user; decks do not show that"
                            : "has a value from settings.xml, the environment or the system; write it in <properties> of the POM");
        }
        return "'" + name + "' is not a property of the POM"
                + EditDistance.nearest(name, new TreeSet<>(origins.declared()))
                        .map(Resolution::didYouMean)
                        .orElse("; declare it there in <properties>");
    }
}
