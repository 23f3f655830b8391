package io.github.coursemaven.course.read;

import io.github.coursemaven.base.files.CourseFiles;
import io.github.coursemaven.base.files.PathPatterns;
import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.base.files.UnusableFile;
import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where decks may be that are not found.
 *
 * @param searched the folder that decks are looked for in, absolute
 */
record UnreadPlaces(CourseFiles files, ReaderSettings settings, Path searched) {

    /** Folders that cannot be read, and what is named like a deck, but cannot be read as one. */
    List<Problem> problems(DeckRules rules) {
        return Stream.concat(folders(), decks(rules)).toList();
    }

    private Stream<Problem> folders() {
        return files.unreadableFolders().stream()
                .filter(folder -> folder.startsWith(searched))
                .filter(folder -> !isExcluded(folder.resolve("any.md")))
                .map(folder -> Rule.UNREADABLE_FOLDER.at(
                        whole(folder),
                        "this folder cannot be read, so decks in it are not found; check its permissions, or exclude it:"
                                + " '" + Roots.slashed(relative(folder)) + "/**'"));
    }

    private Stream<Problem> decks(DeckRules rules) {
        var includes = new PathPatterns(settings.patterns());
        return files.unusable().stream()
                .filter(file -> file.startsWith(searched))
                .filter(file -> includes.match(relative(file)) && !isExcluded(file))
                .filter(rules::isDeckByPlace)
                .map(file -> Rule.UNREADABLE.at(whole(file), UnusableFile.why(file)));
    }

    private boolean isExcluded(Path path) {
        return new PathPatterns(settings.excludes()).match(relative(path));
    }

    private Path relative(Path path) {
        return files.roots().search().relativize(path);
    }

    private Location whole(Path path) {
        return Location.of(files.roots().display(path));
    }
}
