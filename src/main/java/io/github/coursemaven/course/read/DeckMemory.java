package io.github.coursemaven.course.read;

import io.github.coursemaven.base.files.SourceReader;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.base.trace.DiskTrace;
import io.github.coursemaven.base.work.Precedence;
import io.github.coursemaven.course.deck.Deck;
import io.github.coursemaven.course.options.Inherited;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Decks that were read before, for programs that read a course again and again. Of what a deck is made of, only the texts of its Markdown
 * files and sources are known one by one: after any other change, all decks are read again. Thread-safe.
 */
public final class DeckMemory {

    /** Their code is in a file that is known, or in the deck itself. */
    private static final Set<Rule> FOUND = EnumSet.of(Rule.SNIPPET_DRIFT, Rule.SNIPPET_LINES, Rule.SNIPPET_RUN);

    private final Map<Path, MarkdownFile> texts = new ConcurrentHashMap<>();
    private final Map<Key, Known> decks = new ConcurrentHashMap<>();

    private final boolean keepsDecks;

    private final Precedence precedence = new Precedence();

    private final Map<Path, byte[]> earlier;

    private DeckMemory(boolean keepsDecks, Map<Path, byte[]> earlier) {
        this.keepsDecks = keepsDecks;
        this.earlier = Map.copyOf(earlier);
    }

    /** For a course that is read again and again. */
    public static DeckMemory keeping() {
        return new DeckMemory(true, Map.of());
    }

    /** For a course that is read once: keeps nothing. */
    public static DeckMemory none() {
        return new DeckMemory(false, Map.of());
    }

    /**
     * For a course as it was earlier.
     *
     * @param earlier the bytes that Markdown files had; absolute, plain paths
     */
    public static DeckMemory of(Map<Path, byte[]> earlier) {
        return new DeckMemory(false, earlier);
    }

    /** Reads a file, if it is not remembered. */
    SourceReader source(String name, Path file) throws IOException {
        var plain = DiskTrace.untraced(file);
        return earlier.containsKey(plain)
                ? SourceReader.decode(name, earlier.getOrDefault(plain, new byte[0]))
                : SourceReader.read(name, file);
    }

    /** Whoever reads one deck at once goes before those who read a whole course. */
    public Precedence precedence() {
        return precedence;
    }

    private record Key(Path file, boolean forStudents) {}

    private record Known(MarkdownFile source, Inherited inherited, Deck deck) {

        boolean isOf(MarkdownFile otherSource, Inherited other) {
            return source.equals(otherSource) && inherited.equals(other);
        }

        Set<Path> files() {
            var sources = deck.sources();
            return Stream.of(List.of(sources.file()), sources.included(), sources.codeFiles())
                    .flatMap(List::stream)
                    .map(DiskTrace::untraced)
                    .collect(Collectors.toSet());
        }

        /** Whether it names code that is not in its file, which is not one of its sources then. */
        boolean hasUnfoundCode() {
            return deck.problems().stream()
                    .map(Problem::rule)
                    .anyMatch(rule -> rule.isAboutSnippets() && !FOUND.contains(rule));
        }
    }

    /**
     * Forgets the decks that changes on the disk may concern.
     *
     * @param changed files whose bytes, and folders in which files, have changed since the decks were read; absolute, plain paths
     */
    public void forget(Set<Path> changed) {
        var files = new HashSet<Path>();
        decks.values().forEach(known -> files.addAll(known.files()));
        if (files.containsAll(changed)) {
            var unfound = decks.entrySet().stream()
                    .filter(known -> known.getValue().hasUnfoundCode())
                    .map(known -> known.getKey().file())
                    .collect(Collectors.toSet());
            decks.entrySet()
                    .removeIf(known -> unfound.contains(known.getKey().file())
                            || !Collections.disjoint(known.getValue().files(), changed));
        } else {
            decks.clear();
            texts.clear();
        }
    }

    /** A file that may be a deck, which was read before if its text is the same. */
    MarkdownFile text(Path file, Path path, SourceText text) {
        if (!keepsDecks) {
            return MarkdownFile.of(file, path, text);
        }
        return Optional.ofNullable(texts.get(file))
                .filter(known -> known.text().text().equals(text.text()))
                .orElseGet(() -> {
                    var read = MarkdownFile.of(file, path, text);
                    texts.put(file, read);
                    return read;
                });
    }

    /** The deck that was read from the same text with the same settings, or else the one that is read now. */
    Deck deck(MarkdownFile source, Inherited inherited, boolean forStudents, Supplier<Deck> reading) {
        if (!keepsDecks) {
            return reading.get();
        }
        var key = new Key(DiskTrace.untraced(source.file()), forStudents);
        return Optional.ofNullable(decks.get(key))
                .filter(known -> known.isOf(source, inherited))
                .map(Known::deck)
                .orElseGet(() -> {
                    var deck = reading.get();
                    decks.put(key, new Known(source, inherited, deck));
                    return deck;
                });
    }
}
