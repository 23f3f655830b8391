package io.github.coursemaven.problem;

import java.util.Comparator;

/**
 * A place in a file of the course.
 *
 * @param file path relative to the search root, with {@code /}; may begin with {@code ../}
 * @param line 1-based; 0 means the file as a whole
 * @param column 1-based, in UTF-16 code units; 0 where the line is 0
 */
public record Location(String file, int line, int column) implements Comparable<Location> {

    private static final Comparator<Location> BY_FILE_AND_POSITION = Comparator.comparing(Location::file)
            .thenComparingInt(Location::line)
            .thenComparingInt(Location::column);

    public Location {
        if (line < 0 || column < 0 || (line == 0) != (column == 0)) {
            throw new IllegalArgumentException("line and column are 1-based, or both 0: " + line + ":" + column);
        }
    }

    /** A whole file, where no line is to blame. */
    public static Location of(String file) {
        return new Location(file, 0, 0);
    }

    @Override
    public int compareTo(Location other) {
        return BY_FILE_AND_POSITION.compare(this, other);
    }

    /** {@code file:line:column}, as editors and CI systems link it; {@code file} for a whole file. */
    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }
}
