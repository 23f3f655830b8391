package io.github.coursemaven.course.deck;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/** The course of another module, whose pages are beside those of this one when both are published. Thread-safe. */
public final class Neighbour {

    private final Path search;
    private final Path pages;
    private final Supplier<Course> reader;
    private Optional<Course> course = Optional.empty();

    /**
     * A course that is read only if something leads to it.
     *
     * @param search where its decks are, absolute
     * @param pages its output directory as published, relative to that of this course
     */
    public Neighbour(Path search, Path pages, Supplier<Course> reader) {
        this.search = search;
        this.pages = pages;
        this.reader = reader;
    }

    public Path search() {
        return search;
    }

    public Path pages() {
        return pages;
    }

    public synchronized Course course() {
        var known = course.orElseGet(reader);
        course = Optional.of(known);
        return known;
    }
}
