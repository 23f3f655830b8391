package io.github.coursemaven.course.options;

import io.github.coursemaven.base.files.CourseFiles;
import io.github.coursemaven.base.files.Resolution;
import io.github.coursemaven.base.reference.Reference;
import io.github.coursemaven.base.reference.Target;
import java.util.Locale;
import java.util.Optional;

/** Finds the style sheet of the course that an author may have meant by a theme that does not exist. */
record UnknownTheme(CourseFiles files, SettingFolders folders) {

    private static final String EXTENSION = ".css";

    /** The path of a style sheet, to be written instead of the theme. */
    Optional<String> sheet(Reference theme) {
        if (!(theme.target() instanceof Target.Local local)) {
            return Optional.empty();
        }
        var names = local.names().stream().map(name -> name + EXTENSION).toList();
        var found = folders.of(theme)
                .map(folder -> files.resolveLook(folder, names))
                .toList();
        return found.stream()
                .filter(Resolution.File.class::isInstance)
                .findFirst()
                .map(file -> theme.written() + EXTENSION)
                .or(() -> found.stream()
                        .flatMap(resolution -> resolution.instead().stream())
                        .findFirst());
    }

    /** Whether a style sheet has the name of the theme, in whatever folder and letter case. */
    static boolean isNamed(Reference theme, String sheet) {
        return name(sheet).equals(name(theme.written() + EXTENSION));
    }

    private static String name(String path) {
        return path.substring(path.replace('\\', '/').lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }
}
