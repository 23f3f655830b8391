package io.github.coursemaven.maven;

import io.github.coursemaven.base.files.Roots;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Turns absolute paths of Windows in parameters, such as {@code ${maven.multiModuleProjectDirectory}\\a.css}, into paths in the
 * course. Only texts are compared, so that it is the same on every system.
 *
 * @param search the folder in which the paths of a course begin
 * @param checkout paths out of it stay as they are, to be refused
 */
record WindowsPaths(String search, String checkout) {

    private static final Pattern ABSOLUTE = Pattern.compile("(\\+?+)([A-Za-z]:[\\\\/].*)");
    private static final Pattern SLASHES = Pattern.compile("/+");

    static WindowsPaths of(Roots roots) {
        return new WindowsPaths(roots.search().toString(), roots.checkout().toString());
    }

    /** A path as a parameter names it, or the same one from the search root if it is absolute. */
    String inCourse(String written) {
        var path = ABSOLUTE.matcher(written.strip());
        if (!path.matches()) {
            return written;
        }
        var names = names(path.group(2));
        return startsWith(names, names(checkout)) ? path.group(1) + fromSearch(names) : written;
    }

    private String fromSearch(List<String> names) {
        var start = names(search);
        var common = (int) IntStream.range(0, Math.min(start.size(), names.size()))
                .takeWhile(at -> isSame(start.get(at), names.get(at)))
                .count();
        return "../".repeat(start.size() - common) + String.join("/", names.subList(common, names.size()));
    }

    private static boolean startsWith(List<String> names, List<String> folder) {
        return names.size() > folder.size()
                && IntStream.range(0, folder.size()).allMatch(at -> isSame(names.get(at), folder.get(at)));
    }

    private static boolean isSame(String one, String other) {
        return one.equalsIgnoreCase(other);
    }

    private static List<String> names(String path) {
        return List.of(SLASHES.split(path.replace('\\', '/')));
    }
}
