package io.github.coursemaven.publish.print;

import java.util.List;

/**
 * An entry of a PDF's outline.
 *
 * @param destination the name in the PDF of the place it leads to
 * @param below entries one level deeper
 */
record Bookmark(String title, String destination, List<Bookmark> below) {
    Bookmark {
        below = List.copyOf(below);
    }
}
