package io.github.coursemaven.build;

import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.course.deck.Course;
import io.github.coursemaven.course.deck.View;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a goal makes of a course that has been read and checked. */
public interface Publication {

    /** Writes what there is to write, even for a course with errors, so that its author can look at it. */
    Result publish(Course course) throws IOException, EnvironmentException;

    /** The views of decks that links can lead to. */
    default Set<View> views() {
        return EnumSet.allOf(View.class);
    }

    /** Whether readers get speaker notes and hidden slides. */
    default boolean notes() {
        return true;
    }

    /** The pages that hold speaker notes, as the beginning of a sentence; empty if there are none. */
    default Optional<String> pagesWithNotes() {
        return Optional.empty();
    }

    /** Advice about the pages of a course, as lines for the log. */
    default List<String> advice(Course course) {
        return List.of();
    }

    /** What makes the pages of a single deck anew; empty if it can only make all. */
    default Optional<DeckPages> deckPages() throws IOException {
        return Optional.empty();
    }

    /** Whether it looks for slides that are too large, for which it needs a browser. */
    default boolean measures() {
        return false;
    }

    /** What it has written, but for reports: absolute paths of files. */
    default List<Path> written() throws IOException {
        return List.of();
    }

    /** Removes what an earlier build wrote for a project that no longer has decks. */
    default void withdraw() throws IOException {}

    /**
     * A goal that only checks.
     *
     * @param views those that another goal publishes
     * @param notes whether it publishes notes
     */
    record None(Set<View> views, boolean notes) implements Publication {
        public None {
            views = Set.copyOf(views);
        }

        @Override
        public Result publish(Course course) {
            return Result.NOTHING;
        }

        @Override
        public Optional<DeckPages> deckPages() {
            return Optional.of(DeckPages.NONE);
        }
    }

    /**
     * What was made.
     *
     * @param page where to see the result, if there is one
     * @param problems that only the result shows
     */
    record Result(Optional<Path> page, List<Problem> problems) {

        public static final Result NOTHING = new Result(Optional.empty(), List.of());

        public Result {
            problems = List.copyOf(problems);
        }
    }
}
