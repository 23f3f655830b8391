package io.github.coursemaven.course.deck;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A part of a course: the decks of a module, or of a folder.
 *
 * @param folder relative to the search root; empty for decks that are in none, or if the course has no parts
 * @param decks in their order, at least one
 */
public record Section(Optional<Path> folder, List<Deck> decks) {

    public Section {
        decks = List.copyOf(decks);
    }

    /**
     * Divides decks by the modules that they are in; if they are in none, by the folders below the one that holds them all. A
     * course has no parts if each would be a single deck, or if the author's {@code order} leads from part to part and back.
     *
     * @param decks in the order of the course
     * @param modules folders, relative to the search root
     */
    public static List<Section> of(List<Deck> decks, Set<Path> modules) {
        var folders = folders(decks, modules);
        var parts = new LinkedHashMap<Optional<Path>, List<Deck>>();
        parts.put(Optional.empty(), new ArrayList<>());
        for (var deck : decks) {
            parts.computeIfAbsent(folders.apply(deck), folder -> new ArrayList<>())
                    .add(deck);
        }
        parts.values().removeIf(List::isEmpty);
        var isDivided = parts.values().stream().anyMatch(part -> part.size() > 1) && parts.size() > 1;
        if (!isDivided || isOrderedAcross(parts, decks)) {
            return decks.isEmpty() ? List.of() : List.of(new Section(Optional.empty(), decks));
        }
        return parts.entrySet().stream()
                .map(part -> new Section(part.getKey(), part.getValue()))
                .toList();
    }

    private static Function<Deck, Optional<Path>> folders(List<Deck> decks, Set<Path> modules) {
        Function<Deck, Optional<Path>> ofModules =
                deck -> Stream.iterate(deck.path().getParent(), Objects::nonNull, Path::getParent)
                        .filter(modules::contains)
                        .findFirst();
        if (decks.stream().map(ofModules).anyMatch(Optional::isPresent)) {
            return ofModules;
        }
        var depth = commonDepth(decks);
        return deck -> deck.path().getNameCount() > depth + 1
                ? Optional.of(deck.path().subpath(0, depth + 1))
                : Optional.empty();
    }

    /** How many folders all paths begin with. */
    private static int commonDepth(List<Deck> decks) {
        var depth = 0;
        while (isCommon(decks, depth)) {
            depth++;
        }
        return depth;
    }

    private static boolean isCommon(List<Deck> decks, int depth) {
        return decks.stream().allMatch(deck -> deck.path().getNameCount() > depth + 1)
                && decks.stream()
                                .map(deck -> deck.path().getName(depth))
                                .distinct()
                                .count()
                        == 1;
    }

    /** Whether the author numbers all decks in one row. Numbers that begin anew in each part are not in one row. */
    private static boolean isOrderedAcross(Map<Optional<Path>, List<Deck>> parts, List<Deck> decks) {
        var divided = parts.values().stream().flatMap(List::stream).toList();
        if (divided.equals(decks)) {
            return false;
        }
        var places = new HashMap<BigDecimal, Optional<Path>>();
        for (var part : parts.entrySet()) {
            for (var deck : part.getValue()) {
                var order = deck.options().metadata().order();
                if (order.isPresent()
                        && !places.computeIfAbsent(order.get(), number -> part.getKey())
                                .equals(part.getKey())) {
                    return false;
                }
            }
        }
        return !places.isEmpty();
    }
}
