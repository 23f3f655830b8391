package io.github.coursemaven.build.start;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The POM of a course that has none.
 *
 * @param folder that the course is in, and named after
 */
public record NewPom(Path folder, CourseWords words, Optional<ParentCoordinates> parent) {

    private static final String GROUP = "edu.example";
    private static final String VERSION = "1";

    /** The POM with a plugin; without one, it leaves that to its parent. */
    public String text(Optional<XmlElement> plugin) {
        return XmlElement.of(
                        "project",
                        Stream.of(
                                        Stream.of(XmlElement.of("modelVersion", "4.0.0")),
                                        coordinates(),
                                        Stream.of(
                                                XmlElement.of("packaging", "pom"),
                                                XmlElement.of("name", words.title())),
                                        words.author().stream().map(NewPom::developers),
                                        plugin.stream().map(NewPom::build))
                                .flatMap(each -> each))
                .document();
    }

    private Stream<XmlElement> coordinates() {
        var name = Stream.of(XmlElement.of("artifactId", CourseWords.artifact(folder)));
        return parent.isPresent()
                ? Stream.concat(parent.stream().map(ParentCoordinates::element), name)
                : Stream.concat(
                        Stream.of(XmlElement.of("groupId", GROUP)),
                        Stream.concat(name, Stream.of(XmlElement.of("version", VERSION))));
    }

    private static XmlElement developers(String name) {
        return XmlElement.of("developers", List.of(XmlElement.of("developer", List.of(XmlElement.of("name", name)))));
    }

    private static XmlElement build(XmlElement plugin) {
        return XmlElement.of("build", List.of(XmlElement.of("plugins", List.of(plugin))));
    }
}
