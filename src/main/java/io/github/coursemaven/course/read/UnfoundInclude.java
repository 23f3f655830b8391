package io.github.coursemaven.course.read;

import io.github.coursemaven.base.files.CourseFiles;
import io.github.coursemaven.base.files.Resolution;
import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.base.reference.OddCharacters;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a file to include that leads to none.
 *
 * @param folder of the file that names it, absolute
 */
record UnfoundInclude(CourseFiles files, Path folder, String name) {

    private static final Pattern IN_QUOTES = Pattern.compile("([\"'“„])(.+)[\"'”“]");

    /** What is wrong, and the cure. */
    String complaint(Resolution resolution) {
        return inQuotes()
                .or(this::fromRoot)
                .or(() -> oddCharacters(resolution))
                .or(() -> resolution.complaint().map(Resolution.Complaint::text))
                .orElse("is a folder; name a file in it");
    }

    private Optional<String> inQuotes() {
        return Optional.of(IN_QUOTES.matcher(name))
                .filter(quotes ->
                        quotes.matches() && at(folder, quotes.group(2)).isPresent())
                .map(quotes -> "is in quotes; write it without");
    }

    private Optional<String> oddCharacters(Resolution resolution) {
        return OddCharacters.cure(name)
                .filter(cure -> resolution instanceof Resolution.Missing)
                .map(cure -> Resolution.Missing.complaint("", "; " + cure).text());
    }

    private Optional<String> fromRoot() {
        var path = name.replaceFirst("^/+", "");
        return path.equals(name)
                ? Optional.empty()
                : at(folder, path)
                        .or(() -> at(files.roots().search(), path))
                        .map(file -> "begins with '/'; write '" + Roots.slashed(Roots.relative(folder, file)) + "'");
    }

    private Optional<Path> at(Path start, String path) {
        return files.resolve(start, List.of(path)) instanceof Resolution.File file
                ? Optional.of(file.path())
                : Optional.empty();
    }
}
