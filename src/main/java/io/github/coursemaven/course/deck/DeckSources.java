package io.github.coursemaven.course.deck;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files of the course that a deck is made of, absolute. While none of them changes, and no new file takes the place of one,
 * the deck stays the same. Files that its pages only show, such as pictures, are not among them.
 *
 * @param file its Markdown
 * @param included other files that became a part of it, also those that such files include; in the order of their first line
 * @param configuration the files whose settings it inherits
 * @param styleSheets those that it uses, each followed by those that it imports
 * @param code the parts of other files that its code fences show
 * @param unproven the output on its slides that may be old
 */
public record DeckSources(
        Path file,
        List<Path> included,
        List<Path> configuration,
        List<Path> styleSheets,
        List<ShownSnippet> code,
        List<UnprovenOutput> unproven) {

    public DeckSources {
        included = List.copyOf(included);
        configuration = List.copyOf(configuration);
        styleSheets = List.copyOf(styleSheets);
        code = List.copyOf(code);
        unproven = List.copyOf(unproven);
    }

    /** All of them, each once, the deck's Markdown first. */
    public List<Path> all() {
        return Stream.of(List.of(file), included, configuration, styleSheets, codeFiles())
                .flatMap(Collection::stream)
                .distinct()
                .toList();
    }

    /** The files of the code, each once. */
    public List<Path> codeFiles() {
        return code.stream().map(ShownSnippet::source).distinct().toList();
    }
}
