package io.github.coursemaven.publish.site;

import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.course.deck.Deck;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells decks with equal titles apart: by their first headings, or else by their paths. */
final class DeckNames {

    private final Map<Path, String> additions = new HashMap<>();

    DeckNames(List<Deck> decks) {
        var byTitle = new LinkedHashMap<String, List<Deck>>();
        decks.forEach(deck -> byTitle.computeIfAbsent(deck.title(), title -> new ArrayList<>())
                .add(deck));
        byTitle.values().stream().filter(same -> same.size() > 1).forEach(this::tellApart);
    }

    private void tellApart(List<Deck> decks) {
        var headings = decks.stream().map(DeckNames::heading).toList();
        for (var deck : decks) {
            var own = heading(deck);
            var isUnique = headings.stream().filter(own::equals).count() == 1;
            additions.put(
                    deck.file(),
                    own.filter(heading -> isUnique && !heading.equals(deck.title()))
                            .orElse(Roots.slashed(deck.path())));
        }
    }

    private static Optional<String> heading(Deck deck) {
        return deck.slides().stream()
                .flatMap(slide -> slide.content().heading().stream())
                .filter(heading -> !heading.isBlank())
                .findFirst();
    }

    /** What a deck has besides its title, if another one has that title, too. */
    Optional<String> addition(Deck deck) {
        return Optional.ofNullable(additions.get(deck.file()));
    }

    /** The title, with the addition. */
    String full(Deck deck) {
        return deck.title() + addition(deck).map(text -> " – " + text).orElse("");
    }
}
