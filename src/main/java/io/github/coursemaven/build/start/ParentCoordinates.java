package io.github.coursemaven.build.start;

import java.util.List;
import java.util.regex.Pattern;

/** A parent POM that is not in the folder above, but in a repository of Maven. */
public record ParentCoordinates(String group, String artifact, String version) {

    private static final Pattern FORM = Pattern.compile("([\\w.-]+):([\\w.-]+):([\\w.-]+)");

    /**
     * Reads what a user typed.
     *
     * @throws IllegalArgumentException with a message, if it is something else
     */
    public static ParentCoordinates parse(String text) {
        var form = FORM.matcher(text.strip());
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "'" + text.strip() + "' does not name a POM; write for example edu.example:course-parent:1");
        }
        return new ParentCoordinates(form.group(1), form.group(2), form.group(3));
    }

    XmlElement element() {
        return XmlElement.of(
                "parent",
                List.of(
                        XmlElement.of("groupId", group),
                        XmlElement.of("artifactId", artifact),
                        XmlElement.of("version", version),
                        XmlElement.of("relativePath", "")));
    }

    @Override
    public String toString() {
        return group + ":" + artifact + ":" + version;
    }
}
