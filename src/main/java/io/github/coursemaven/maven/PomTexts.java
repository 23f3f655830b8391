package io.github.coursemaven.maven;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.project.MavenProject;

/** The texts of the POMs of a build, each of which is read once, if at all. */
final class PomTexts {

    private final List<File> files;
    private final List<String> read = new ArrayList<>();

    /** @param projects whose POMs count, beside those of a project and its parents */
    PomTexts(List<MavenProject> projects, MavenProject project) {
        files = Stream.concat(projects.stream(), PomParameters.parents(project))
                .flatMap(each -> Stream.ofNullable(each.getFile()))
                .distinct()
                .toList();
    }

    /** Whether a POM fills in the value of a property, or activates a profile by it. */
    boolean use(String property) throws IOException {
        for (var number = 0; number < files.size(); number++) {
            var text = text(number);
            if (Stream.of("${" + property + "}", "<name>" + property + "<", "<name>!" + property + "<")
                    .anyMatch(text::contains)) {
                return true;
            }
        }
        return false;
    }

    private String text(int number) throws IOException {
        while (read.size() <= number) {
            read.add(Files.readString(files.get(read.size()).toPath(), StandardCharsets.ISO_8859_1));
        }
        return read.get(number);
    }
}
