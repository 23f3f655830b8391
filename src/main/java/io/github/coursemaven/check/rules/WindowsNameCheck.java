package io.github.coursemaven.check.rules;

import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.base.files.WindowsNames;
import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.reference.Reference;
import io.github.coursemaven.base.reference.Target;
import io.github.coursemaven.course.deck.Course;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds decks, files that they include, and files that settings name, which cannot exist on Windows. */
public final class WindowsNameCheck implements CourseCheck {

    private final Roots roots;

    public WindowsNameCheck(Roots roots) {
        this.roots = roots;
    }

    @Override
    public List<Problem> check(Course course) {
        return course.decks().stream()
                .flatMap(deck -> Stream.concat(
                        Stream.concat(Stream.of(deck.file()), deck.sources().included().stream())
                                .flatMap(file -> problem(file).stream()),
                        deck.style().references().stream().flatMap(reference -> problem(reference).stream())))
                .distinct()
                .toList();
    }

    private Optional<Problem> problem(Path file) {
        var shown = roots.display(file);
        return message(shown).map(text -> Rule.WINDOWS_NAME.at(Location.of(shown), text));
    }

    private static Optional<Problem> problem(Reference reference) {
        return Optional.of(reference.target())
                .filter(Target.Local.class::isInstance)
                .map(Target.Local.class::cast)
                .flatMap(local -> message(local.names().get(0)))
                .map(text -> Rule.WINDOWS_NAME.about(reference, text));
    }

    /** What to say about a file, if it cannot exist on Windows. */
    static Optional<String> message(String path) {
        return WindowsNames.firstImpossible(path)
                .map(name -> "Windows cannot have a file or folder named '" + name
                        + "', so the course cannot be checked out there; rename it");
    }
}
