package io.github.coursemaven.base.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What builds of this course write and no list tells, such as in a fresh checkout with pages in it: all in a folder of our own,
 * the index beside that, and what is where the page of a Markdown file belongs.
 *
 * @param output the folder of the pages, absolute
 * @param own the folder in it that has nothing of others, absolute
 * @param search where decks are looked for, absolute
 * @param endings what names of pages have instead of the ending of their Markdown file, such as {@code -print.html}
 */
public record UnlistedPages(Path output, Path own, Path search, Set<String> endings) {

    private static final String INDEX = "index.html";

    public UnlistedPages {
        endings = Set.copyOf(endings);
    }

    boolean has(Path path) {
        if (path.startsWith(own)) {
            return true;
        }
        if (path.equals(output) || !path.startsWith(output)) {
            return false;
        }
        return (path.equals(output.resolve(INDEX)) && Files.isDirectory(own)) || isPage(path);
    }

    private boolean isPage(Path path) {
        var source = search.resolve(output.relativize(path));
        var name = source.getFileName().toString();
        return endings.stream()
                .filter(name::endsWith)
                .map(ending -> name.substring(0, name.length() - ending.length()))
                .flatMap(start -> Stream.of(start + ".md", start + ".markdown"))
                .anyMatch(markdown -> Files.isRegularFile(source.resolveSibling(markdown)));
    }
}
