package io.github.coursemaven.check.rules;

import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.base.files.WindowsNames;
import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.course.deck.Course;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds decks whose files cannot exist on Windows. */
public final class WindowsNameCheck implements CourseCheck {

    @Override
    public List<Problem> check(Course course) {
        return course.decks().stream()
                .flatMap(
                        deck -> message(deck.path())
                                .map(text -> Rule.WINDOWS_NAME.at(Location.of(Roots.slashed(deck.path())), text))
                                .stream())
                .toList();
    }

    /** What to say about a file, if it cannot exist on Windows. */
    static Optional<String> message(Path path) {
        return WindowsNames.firstImpossible(path)
                .map(name -> "Windows cannot have a file or folder named '" + name
                        + "', so the course cannot be checked out there; rename it");
    }
}
