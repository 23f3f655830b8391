package io.github.coursemaven.build.start;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The POM of a course that has none. */
final class NewPom {

    private static final String GROUP = "edu.example";

    private NewPom() {}

    /** @param folder that the course is in, and named after */
    static String text(Path folder, CourseWords words, PluginCoordinates plugin) {
        var elements = new ArrayList<>(List.of(
                XmlElement.of("modelVersion", "4.0.0"),
                XmlElement.of("groupId", GROUP),
                XmlElement.of("artifactId", CourseWords.artifact(folder)),
                XmlElement.of("version", "1"),
                XmlElement.of("packaging", "pom"),
                XmlElement.of("name", words.title())));
        words.author().ifPresent(author -> elements.add(developer(author)));
        elements.add(XmlElement.of(
                "build",
                List.of(XmlElement.of(
                        "plugins", List.of(plugin.element(List.of(XmlElement.of("lang", words.lang()))))))));
        return XmlElement.of("project", elements).document();
    }

    private static XmlElement developer(String name) {
        var developer = XmlElement.of("developer", List.of(XmlElement.of("name", name)));
        return XmlElement.of("developers", List.of(developer));
    }
}
