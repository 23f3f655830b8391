package io.github.coursemaven.course.read;

import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.course.deck.Deck;
import io.github.coursemaven.course.deck.FileVerdict;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The result of reading one Markdown file.
 *
 * @param file absolute path
 * @param path relative to the search root
 * @param deck empty if the file is not a deck, or cannot be read
 */
record ReadFile(Path file, Path path, FileVerdict verdict, Optional<Deck> deck, List<Problem> problems) {

    ReadFile {
        problems = List.copyOf(problems);
    }

    static ReadFile withoutDeck(MarkdownFile source, FileVerdict verdict, List<Problem> problems) {
        return new ReadFile(source.file(), source.path(), verdict, Optional.empty(), problems);
    }

    /** A file that a deck includes is a part of that deck, not a deck itself, unless each includes the other. */
    static List<ReadFile> withoutParts(List<ReadFile> files) {
        var decks = files.stream().flatMap(file -> file.deck().stream()).toList();
        return files.stream()
                .map(file -> decks.stream()
                        .filter(file::isPartOf)
                        .findFirst()
                        .map(file::asPartOf)
                        .orElse(file))
                .toList();
    }

    private boolean isPartOf(Deck other) {
        return includes(other, file) && deck.stream().noneMatch(own -> includes(own, other.file()));
    }

    private static boolean includes(Deck deck, Path file) {
        return deck.sources().included().contains(file);
    }

    private ReadFile asPartOf(Deck whole) {
        var part = new FileVerdict(false, "a part of " + Roots.slashed(whole.path()));
        return new ReadFile(file, path, part, Optional.empty(), List.of());
    }
}
