package io.github.coursemaven.course.link;

import io.github.coursemaven.base.reference.Target.Fault;
import io.github.coursemaven.course.deck.Deck;
import io.github.coursemaven.course.deck.View;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a reference leads to. */
public sealed interface Destination {

    /** What is wrong with the reference; empty if it leads to a page or file. */
    default List<Fault> faults() {
        return List.of();
    }

    /** What the fault has in common with those of other references, and the cure for all of them. */
    default Optional<String> kindOfFault() {
        return Optional.empty();
    }

    /** The deck whose slides the fragment of the reference names. */
    default Optional<Deck> linkedDeck() {
        return Optional.empty();
    }

    /**
     * The page that the build makes there, relative to the output directory.
     *
     * @param reader the view of the deck that the reference is read in
     */
    default Optional<Path> page(View reader) {
        return Optional.empty();
    }

    /** The file that is published there, absolute, inside the checkout; a folder is its index page. */
    default Optional<Path> file() {
        return Optional.empty();
    }

    /** Where that file is published: where a file of the sources with this absolute path would be. */
    default Optional<Path> place() {
        return file();
    }

    /** The same destination; if it is a file, it is published at another place. */
    default Destination at(Path place) {
        return this;
    }

    /**
     * A page of a deck.
     *
     * @param chosen the view that the reference names; if empty, readers stay in their view
     */
    record DeckPage(Deck deck, Optional<View> chosen) implements Destination {

        @Override
        public Optional<Deck> linkedDeck() {
            return Optional.of(deck);
        }

        /** The view that a reader of another view is led to. */
        public View view(View reader) {
            return chosen.orElse(reader);
        }

        @Override
        public Optional<Path> page(View reader) {
            return Optional.of(view(reader).pageOf(deck));
        }
    }

    /**
     * A page of another module, which has a site of its own.
     *
     * @param inModule what leads there in that module
     * @param pages the output directory of that module as published, relative to that of this course
     * @param hint where the link opens
     * @param kind what it has in common with other links to that module
     */
    record ModulePage(Destination inModule, Path pages, Fault hint, String kind) implements Destination {

        @Override
        public Optional<String> kindOfFault() {
            return Optional.of(kind);
        }

        @Override
        public List<Fault> faults() {
            return List.of(hint);
        }

        @Override
        public Optional<Deck> linkedDeck() {
            return inModule.linkedDeck();
        }

        /** Slides, whatever the reader of this course reads, unless the reference names another view. */
        @Override
        public Optional<Path> page(View reader) {
            return inModule.page(View.SLIDES).map(pages::resolve);
        }
    }

    /**
     * The index of the course, which is not among the sources.
     *
     * @param path relative to the output directory
     */
    record CourseIndex(Path path) implements Destination {
        @Override
        public Optional<Path> page(View reader) {
            return Optional.of(path);
        }
    }

    /**
     * A file of the checkout that is published as it is.
     *
     * @param path absolute
     */
    record Asset(Path path) implements Destination {
        @Override
        public Optional<Path> file() {
            return Optional.of(path);
        }

        @Override
        public Destination at(Path place) {
            return new AssetElsewhere(path, place);
        }
    }

    /**
     * A file of the checkout that is published where reveal-md serves it.
     *
     * @param path absolute
     * @param where where a file of the sources would be published at the same place, absolute
     */
    record AssetElsewhere(Path path, Path where) implements Destination {
        @Override
        public Optional<Path> file() {
            return Optional.of(path);
        }

        @Override
        public Optional<Path> place() {
            return Optional.of(where);
        }
    }

    /**
     * Nothing: the file does not exist, or is never published.
     *
     * @param kindOfFault as in {@link LaterFiles}
     */
    record Nowhere(Fault fault, Optional<String> kindOfFault) implements Destination {
        @Override
        public List<Fault> faults() {
            return List.of(fault);
        }
    }

    /** Nothing in the course: a page on another host, an email address, or a text that is not a reference. */
    record Outside(List<Fault> faults) implements Destination {
        public Outside {
            faults = List.copyOf(faults);
        }
    }
}
