package io.github.coursemaven.build.start;

import java.util.List;
import java.util.stream.Stream;

/** This plugin as POMs and commands name it. */
public record PluginCoordinates(String group, String artifact, String version) {

    /** Whether there is no release that Maven could download. */
    boolean isSnapshot() {
        return version.endsWith("-SNAPSHOT");
    }

    /** The name of a goal; the long one works without a POM. */
    String goal(String name, boolean isShort) {
        return (isShort ? "course:" : group + ":" + artifact + ":" + version + ":") + name;
    }

    /** The element of a POM whose parent says which version. */
    XmlElement managed(List<XmlElement> configuration) {
        var element = element(configuration);
        return XmlElement.of(element.name(), element.children().stream().filter(each -> !each.name()
                .equals("version")));
    }

    /** The element of a POM. */
    XmlElement element(List<XmlElement> configuration) {
        return XmlElement.of(
                "plugin",
                Stream.concat(
                        Stream.of(
                                XmlElement.of("groupId", group),
                                XmlElement.of("artifactId", artifact),
                                XmlElement.of("version", version)),
                        Stream.of(XmlElement.of("configuration", configuration))
                                .filter(each -> !configuration.isEmpty())));
    }
}
