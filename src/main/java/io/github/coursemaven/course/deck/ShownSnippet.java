package io.github.coursemaven.course.deck;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.course.snippet.Snippet;
import java.nio.file.Path;

/**
 * Code of a source file that a fence of a deck shows, or should show.
 *
 * @param place where the fence names its source: in the deck, or in a file that the deck includes, on the first line of the fence
 * @param named as written after {@code file=}
 * @param source the file, absolute
 * @param snippet the lines of the source, as they are now
 * @param isFilled whether the build puts it into the page, so that the deck has nothing to compare
 * @param hasDrifted whether the fence has code of its own that is not that of the source
 */
public record ShownSnippet(
        Location place, String named, Path source, Snippet snippet, boolean isFilled, boolean hasDrifted) {

    /** Whether the source is one of Java. */
    public boolean isJava() {
        return source.toString().endsWith(".java");
    }
}
