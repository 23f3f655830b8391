package io.github.coursemaven.course.options;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a style sheet or script of a deck comes from. */
public sealed interface StyleFile {

    /** Its address, if it is on another host. */
    default Optional<String> url() {
        return Optional.empty();
    }

    /** The files of the course that are published because of it, absolute. */
    default Stream<Path> files() {
        return Stream.empty();
    }

    /**
     * One that comes with the plugin.
     *
     * @param name path in the bundle, such as {@code theme/black.css}
     */
    record Bundled(String name) implements StyleFile {

        // The JVM takes long to make these two for a record, and each deck has style sheets of ours

        @Override
        public boolean equals(Object other) {
            return other instanceof Bundled bundled && name.equals(bundled.name);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }

    /**
     * A file of the course.
     *
     * @param path absolute, inside the checkout
     * @param beside the files that it brings along because a script may load them, absolute
     */
    record InCourse(Path path, List<Path> beside) implements StyleFile {

        public InCourse {
            beside = List.copyOf(beside);
        }

        /** One that brings nothing along. */
        public InCourse(Path path) {
            this(path, List.of());
        }

        @Override
        public Stream<Path> files() {
            return Stream.concat(Stream.of(path), beside.stream());
        }
    }

    /**
     * A resource on the class path, such as a jar that a parent POM adds to the plugin's dependencies.
     *
     * @param name without a leading slash
     */
    record OnClassPath(String name) implements StyleFile {}

    /** One on another host. */
    record Remote(String address) implements StyleFile {
        @Override
        public Optional<String> url() {
            return Optional.of(address);
        }
    }
}
