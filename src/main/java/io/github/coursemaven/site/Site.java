package io.github.coursemaven.site;

import io.github.coursemaven.output.Content;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a course to publish.
 *
 * @param files content by path below the output directory, with {@code /}
 * @param index path of the course's index
 */
public record Site(SortedMap<String, Content> files, String index) {

    public Site {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** Whether a page or asset is at a path. */
    public boolean has(String path) {
        return files.containsKey(path);
    }

    /**
     * What is at a path.
     *
     * @throws IllegalArgumentException if nothing is
     */
    Content content(String path) {
        return Optional.ofNullable(files.get(path)).orElseThrow(() -> new IllegalArgumentException("no file: " + path));
    }

    /** The text of a page; for tests. */
    String page(String path) {
        if (content(path) instanceof Content.Text text) {
            return text.text();
        }
        throw new IllegalArgumentException("no page: " + path);
    }
}
