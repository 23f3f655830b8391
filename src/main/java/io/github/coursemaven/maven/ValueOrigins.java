package io.github.coursemaven.maven;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.model.ModelBase;
import org.apache.maven.model.Profile;
import org.apache.maven.project.MavenProject;

/**
 * Where the values of a POM come from: what the POMs of a project write, before Maven fills it in.
 *
 * @param written by the names of properties and facts
 * @param declared properties that a POM has
 * @param elsewhere properties that other profiles set, too, such as those of {@code settings.xml}
 */
record ValueOrigins(
        Properties onCommandLine, Map<String, String> written, Set<String> declared, Set<String> elsewhere) {

    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([^{}]*)\\}");
    private static final Pattern OTHERS = Pattern.compile("(?:env|settings)\\..*");

    /** That a version may have by Maven's convention, and facts that are the same on every machine. */
    private static final Set<String> SAFE = Set.of(
            "revision",
            "sha1",
            "changelist",
            "project.packaging",
            "project.parent.groupId",
            "project.parent.artifactId",
            "project.parent.version");

    static ValueOrigins of(MavenProject project, Properties onCommandLine) {
        var written = new HashMap<String, String>();
        var declared = new HashSet<String>();
        var elsewhere = new HashSet<String>();
        for (var pom : PomParameters.parents(project).toList()) {
            var own = new HashMap<String, String>();
            Stream.<ModelBase>concat(
                            Stream.ofNullable(pom.getOriginalModel()),
                            pom.getActiveProfiles().stream().filter(ValueOrigins::isOfPom))
                    .forEach(model -> model.getProperties()
                            .stringPropertyNames()
                            .forEach(name -> own.put(name, model.getProperties().getProperty(name))));
            declared.addAll(own.keySet());
            pom.getActiveProfiles().stream()
                    .filter(profile -> !isOfPom(profile))
                    .forEach(profile -> elsewhere.addAll(profile.getProperties().stringPropertyNames()));
            Optional.ofNullable(pom.getOriginalModel())
                    .ifPresent(model -> PomProperties.FACTS.forEach(
                            (name, fact) -> fact.apply(model).ifPresent(text -> own.putIfAbsent(name, text))));
            own.forEach(written::putIfAbsent);
        }
        return new ValueOrigins(onCommandLine, written, declared, elsewhere);
    }

    private static boolean isOfPom(Profile profile) {
        return Objects.equals(profile.getSource(), "pom");
    }

    /** Whether a value is what POMs and the command line alone make it. */
    boolean isOfPom(String name) {
        return isOfPom(name, new HashSet<>());
    }

    private boolean isOfPom(String name, Set<String> seen) {
        if ((onCommandLine.containsKey(name) && declared.contains(name)) || !seen.add(name)) {
            return true;
        }
        if (elsewhere.contains(name) || OTHERS.matcher(name).matches()) {
            return false;
        }
        return written.containsKey(name)
                ? REFERENCE
                        .matcher(written.getOrDefault(name, ""))
                        .results()
                        .allMatch(found -> isOfPom(found.group(1), seen))
                : SAFE.contains(name);
    }
}
