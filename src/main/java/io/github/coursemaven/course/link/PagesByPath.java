package io.github.coursemaven.course.link;

import io.github.coursemaven.base.files.NamedPath;
import io.github.coursemaven.course.deck.Course;
import io.github.coursemaven.course.deck.Deck;
import io.github.coursemaven.course.deck.View;
import io.github.coursemaven.course.link.Destination.CourseIndex;
import io.github.coursemaven.course.link.Destination.DeckPage;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The pages that a build makes, by the paths they would have among the sources. */
final class PagesByPath {

    private final Map<Path, Destination> pages = new HashMap<>();
    private final Map<Path, Destination> folders = new HashMap<>();
    private final Set<Path> withoutPage = new HashSet<>();

    /** No pages, while the decks are not known yet. */
    PagesByPath() {}

    /** @param search where the decks of the course are, absolute */
    PagesByPath(Course course, Path search, Set<View> views) {
        course.publishable().forEach(deck -> add(deck, search, views));
        var index = Path.of(course.indexPage());
        pages.put(search.resolve(index), new CourseIndex(index));
        folders.putIfAbsent(search, new CourseIndex(index));
        course.withoutPage().forEach(deck -> addWithoutPage(deck, search));
    }

    private void add(Deck deck, Path root, Set<View> views) {
        var inViewOfReader = new DeckPage(deck, Optional.empty());
        pages.put(deck.file(), inViewOfReader);
        for (var view : views) {
            pages.put(
                    root.resolve(view.pageOf(deck)),
                    view == View.SLIDES ? inViewOfReader : new DeckPage(deck, Optional.of(view)));
        }
        var page = root.resolve(deck.page());
        if (page.endsWith("index.html")) {
            folders.put(page.resolveSibling("").normalize(), inViewOfReader);
        }
    }

    private void addWithoutPage(Deck deck, Path root) {
        withoutPage.add(deck.file());
        for (var view : View.values()) {
            withoutPage.add(root.resolve(view.pageOf(deck)));
        }
    }

    /** The page that a path leads to, if the build makes one there. */
    Optional<Destination> at(NamedPath path) {
        return Optional.ofNullable(folders.get(path.path()))
                .or(() -> path.onlyFolder() ? Optional.empty() : Optional.ofNullable(pages.get(path.path())));
    }

    /** Whether a path leads to a deck that gets no page because another deck would have the same page. */
    boolean isWithoutPage(NamedPath path) {
        return !path.onlyFolder() && withoutPage.contains(path.path());
    }
}
