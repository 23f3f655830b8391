package io.github.coursemaven.base.problem;

import java.util.Optional;
import java.util.function.UnaryOperator;

/** Where something is written: in a file, at a point or as a whole; in a parameter of the plugin; or in a jar. */
public sealed interface Location extends Comparable<Location> {

    /** A file as a whole. */
    static Location of(String file) {
        return new WholeFile(file);
    }

    /** A place in a file; line and column are 1-based. */
    static Location of(String file, int line, int column) {
        return new Point(file, line, column);
    }

    /** The file, relative to the search root, with {@code /}; may begin with {@code ../}. Empty for a parameter and in a jar. */
    Optional<String> file();

    /** The line and column, if the place has them. */
    default Optional<Point> point() {
        return Optional.empty();
    }

    /** The place that many characters later on the same line; the same place if it has no column. */
    default Location after(int characters) {
        return this;
    }

    /** The same place, with another path if it is in a file. */
    Location renamed(UnaryOperator<String> path);

    /** The line, if this place is in the same file as another. */
    default Optional<Integer> lineBeside(Location other) {
        return point().filter(point -> point.file().equals(other.file())).map(Point::line);
    }

    /** Parameters first, then file by file; a whole file before the points in it. */
    @Override
    default int compareTo(Location other) {
        return LocationOrder.BY_FILE_AND_POINT.compare(this, other);
    }

    /**
     * A character of a file.
     *
     * @param path relative to the search root, with {@code /}; may begin with {@code ../}
     * @param line 1-based
     * @param column 1-based, in UTF-16 code units
     */
    record Point(String path, int line, int column) implements Location {

        public Point {
            if (line < 1 || column < 1) {
                throw new IllegalArgumentException("line and column are 1-based: " + line + ":" + column);
            }
        }

        @Override
        public Optional<String> file() {
            return Optional.of(path);
        }

        @Override
        public Optional<Point> point() {
            return Optional.of(this);
        }

        @Override
        public Location after(int characters) {
            return new Point(path, line, column + characters);
        }

        @Override
        public Location renamed(UnaryOperator<String> rename) {
            return new Point(rename.apply(path), line, column);
        }

        // The JVM takes long to make these two for a record, and each build compares places

        @Override
        public boolean equals(Object other) {
            return other instanceof Point point
                    && line == point.line
                    && column == point.column
                    && path.equals(point.path);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * path.hashCode() + line) + column;
        }

        /** {@code file:line:column}, as editors and CI systems link it. */
        @Override
        public String toString() {
            return path + ":" + line + ":" + column;
        }
    }

    /**
     * A file as a whole.
     *
     * @param path relative to the search root, with {@code /}; may begin with {@code ../}
     */
    record WholeFile(String path) implements Location {

        @Override
        public Optional<String> file() {
            return Optional.of(path);
        }

        @Override
        public Location renamed(UnaryOperator<String> rename) {
            return new WholeFile(rename.apply(path));
        }

        @Override
        public String toString() {
            return path;
        }
    }

    /**
     * A parameter of the plugin, set in a POM or on the command line.
     *
     * @param name as in a POM, such as {@code theme}
     */
    record Parameter(String name) implements Location {

        @Override
        public Optional<String> file() {
            return Optional.empty();
        }

        @Override
        public Location renamed(UnaryOperator<String> rename) {
            return this;
        }

        @Override
        public String toString() {
            return "plugin parameter '" + name + "'";
        }
    }

    /**
     * A character of a file in a jar of the plugin's class path. It is not in the checkout, so it cannot be opened or annotated
     * there.
     *
     * @param path the name of the jar, {@code !/}, and the path in it
     * @param line 1-based
     * @param column 1-based, in UTF-16 code units
     */
    record InJar(String path, int line, int column) implements Location {

        @Override
        public Optional<String> file() {
            return Optional.empty();
        }

        @Override
        public Location renamed(UnaryOperator<String> rename) {
            return this;
        }

        @Override
        public String toString() {
            return path + ":" + line + ":" + column;
        }
    }
}
