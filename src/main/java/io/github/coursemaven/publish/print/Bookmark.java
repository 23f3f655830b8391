package io.github.coursemaven.publish.print;

import java.util.List;

/**
 * An entry in the outline of a PDF.
 *
 * @param destination the name of its target in the PDF
 * @param below entries one level deeper
 */
record Bookmark(String title, String destination, List<Bookmark> below) {
    Bookmark {
        below = List.copyOf(below);
    }
}
