package io.github.coursemaven.build.start;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What should become of the POM of a course.
 *
 * @param existing the POM that there is, as a real path; empty if there is none
 * @param hasPlugin whether the existing POM, or a parent, names this plugin
 * @param change whether the existing POM may be changed
 * @param parent of a new POM
 * @param settings elements of the plugin's configuration
 */
public record PomWish(
        Optional<Path> existing,
        boolean hasPlugin,
        boolean change,
        Optional<ParentCoordinates> parent,
        List<XmlElement> settings) {

    public PomWish {
        settings = List.copyOf(settings);
    }

    /** The folder of the pages, from that of the POM. */
    public String output() {
        return settings.stream()
                .filter(each -> each.name().equals("outputDirectory"))
                .map(XmlElement::text)
                .findFirst()
                .orElse("target/site/slides");
    }

    /** The same with more settings; those that it already has count. */
    public PomWish adding(List<XmlElement> others) {
        var more = others.stream()
                .filter(other -> settings.stream().noneMatch(each -> each.name().equals(other.name())));
        return new PomWish(
                existing,
                hasPlugin,
                change,
                parent,
                Stream.concat(settings.stream(), more).toList());
    }
}
