package io.github.coursemaven.check.proof;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.course.deck.Course;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Code of a file on a slide.
 *
 * @param fence the block that shows it
 * @param source the file, absolute
 * @param type the top-level type in the file that has all of it; empty if that is unknown
 * @param lines the number of lines that it shows
 * @param hasDrifted whether it shows something else than the file
 */
public record ShownCode(Location fence, Path source, Optional<String> type, int lines, boolean hasDrifted) {

    /** All such code, in the order of the course. */
    static List<ShownCode> of(Course course) {
        return course.decks().stream()
                .flatMap(deck -> deck.snippets().stream())
                .map(snippet -> new ShownCode(
                        snippet.place(),
                        snippet.source(),
                        snippet.snippet().type(),
                        snippet.snippet().lines().size(),
                        snippet.hasDrifted()))
                .distinct()
                .toList();
    }
}
