package io.github.coursemaven.build;

import io.github.coursemaven.course.deck.Course;
import io.github.coursemaven.course.read.CourseReader;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files in which a goal finds problems, if they have any. Others may belong to the decks of another goal.
 *
 * @param chosen absolute; only these if the user has chosen which files are decks
 * @param isRestricted whether the user has chosen
 */
record ReadFiles(CourseLayout layout, Set<Path> chosen, boolean isRestricted) implements Predicate<Path> {

    ReadFiles {
        chosen = Set.copyOf(chosen);
    }

    static ReadFiles of(Course course, CourseLayout layout, CourseReader reader) {
        var found = course.verdicts().keySet().stream().map(layout.roots().search()::resolve);
        var parts = course.decks().stream().flatMap(deck -> deck.sources().all().stream());
        var chosen = Stream.concat(found, parts).collect(Collectors.toSet());
        return new ReadFiles(layout, chosen, reader.isRestricted());
    }

    @Override
    public boolean test(Path file) {
        return chosen.contains(file)
                || (!isRestricted
                        && file.startsWith(layout.roots().search())
                        && layout.leftOut().stream().noneMatch(file::startsWith));
    }
}
