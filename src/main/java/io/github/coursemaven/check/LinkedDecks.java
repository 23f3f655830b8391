package io.github.coursemaven.check;

import io.github.coursemaven.course.deck.Course;
import io.github.coursemaven.course.deck.Deck;
import io.github.coursemaven.course.deck.View;
import io.github.coursemaven.files.Roots;
import io.github.coursemaven.reference.Target;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The decks of a course by what leads to them: the name of their Markdown, of their pages, or of a folder whose index they are. */
final class LinkedDecks {

    private final Roots roots;
    private final Map<Path, Deck> decks = new HashMap<>();
    private final Set<Path> index;

    LinkedDecks(Course course, Roots roots) {
        this.roots = roots;
        this.index = Set.of(roots.search(), roots.search().resolve(course.indexPage()));
        for (var deck : course.decks()) {
            var page = roots.search().resolve(deck.page());
            decks.putIfAbsent(deck.file(), deck);
            for (var view : View.values()) {
                decks.putIfAbsent(roots.search().resolve(view.pageOf(deck)), deck);
            }
            if (page.endsWith("index.html")) {
                decks.putIfAbsent(page.resolveSibling(""), deck);
            }
        }
    }

    /** The deck that a reference in another, or in the same, leads to. */
    Optional<Deck> linkedFrom(Deck from, Target.Local target) {
        return target.sameDocument()
                ? Optional.of(from)
                : paths(from, target).filter(decks::containsKey).findFirst().map(decks::get);
    }

    /** Whether a reference leads to the index of the course, which is nowhere in the sources. */
    boolean isIndexFrom(Deck from, Target.Local target) {
        return paths(from, target).anyMatch(index::contains);
    }

    private Stream<Path> paths(Deck from, Target.Local target) {
        var folder = target.siteAbsolute() ? roots.search() : from.folder();
        return target.names().stream().flatMap(name -> path(folder, name).stream());
    }

    private static Optional<Path> path(Path folder, String name) {
        try {
            return Optional.of(folder.resolve(name).normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
