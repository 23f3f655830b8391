package io.github.coursemaven.check;

import io.github.coursemaven.deck.Course;
import io.github.coursemaven.deck.Deck;
import io.github.coursemaven.files.Roots;
import io.github.coursemaven.reference.Target;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** The deck that a reference leads to: by the name of its Markdown or of its page. */
final class LinkedDeck {

    private LinkedDeck() {}

    static Optional<Deck> of(Course course, Deck from, Target.Local target) {
        if (target.sameDocument()) {
            return Optional.of(from);
        }
        var folder = target.siteAbsolute() ? course.files().roots().search() : from.folder();
        return target.names().stream()
                .flatMap(name -> path(folder, name).stream())
                .flatMap(path -> course.decks().stream()
                        .filter(deck -> isAt(course.files().roots(), deck, path)))
                .findFirst();
    }

    /** Whether a reference leads to the index of the course, which is nowhere in the sources. */
    static boolean isIndex(Course course, Deck from, Target.Local target) {
        var roots = course.files().roots();
        var folder = target.siteAbsolute() ? roots.search() : from.folder();
        return target.names().stream()
                .flatMap(name -> path(folder, name).stream())
                .anyMatch(
                        path -> path.equals(roots.search().resolve(course.indexPage())) || path.equals(roots.search()));
    }

    private static Optional<Path> path(Path folder, String name) {
        try {
            return Optional.of(folder.resolve(name).normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static boolean isAt(Roots roots, Deck deck, Path path) {
        var page = roots.search().resolve(deck.page());
        return path.equals(deck.file())
                || path.equals(page)
                || (page.endsWith("index.html")
                        && path.equals(page.resolveSibling("").normalize()));
    }
}
