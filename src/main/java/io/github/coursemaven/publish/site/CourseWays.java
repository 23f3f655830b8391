package io.github.coursemaven.publish.site;

import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.course.deck.Deck;
import io.github.coursemaven.course.deck.View;
import io.github.coursemaven.publish.render.Way;
import io.github.coursemaven.publish.render.Way.Relation;
import io.github.coursemaven.publish.render.Ways;
import io.github.coursemaven.publish.render.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The links between the pages of a course: to its index, to the other views of a deck, to the decks before and after it. */
final class CourseWays {

    private final List<Deck> decks;
    private final Map<Path, Integer> places = new HashMap<>();
    private final String index;
    private final Set<View> views;
    private final Words words;
    private final DeckNames names;

    /**
     * The links between some decks.
     *
     * @param decks in their order
     * @param index path of the course's index
     * @param views what each deck is published as
     */
    CourseWays(List<Deck> decks, String index, Set<View> views, Words words) {
        this.decks = List.copyOf(decks);
        this.index = index;
        this.views = Set.copyOf(views);
        this.words = words;
        this.names = new DeckNames(decks);
        for (var deck : decks) {
            places.put(deck.file(), places.size());
        }
    }

    /**
     * The links of a page.
     *
     * @param lang the language of the page
     */
    Ways from(Deck deck, View view, String lang) {
        var addresses = new Addresses(Roots.slashed(view.pageOf(deck)));
        var links = new ArrayList<Way>();
        neighbour(deck, -1)
                .map(other -> way("‹", address(addresses, other, view), relation("prev", "previous", other)))
                .ifPresent(links::add);
        links.add(way(words.of("course"), addresses.to(index)));
        for (var other : View.values()) {
            if (other != view && views.contains(other)) {
                links.add(way(words.of(IndexPage.word(other)), address(addresses, deck, other)));
            }
        }
        neighbour(deck, 1)
                .map(other -> way("›", address(addresses, other, view), relation("next", "next", other)))
                .ifPresent(links::add);
        return Ways.in(words, lang, links);
    }

    private Optional<Deck> neighbour(Deck deck, int step) {
        return Optional.ofNullable(places.get(deck.file()))
                .map(place -> place + step)
                .filter(place -> place >= 0 && place < decks.size())
                .map(decks::get);
    }

    private Relation relation(String name, String key, Deck deck) {
        return new Relation(name, words.of(key, names.full(deck)));
    }

    private static String address(Addresses addresses, Deck deck, View view) {
        return addresses.to(Roots.slashed(view.pageOf(deck)));
    }

    private static Way way(String sign, String address, Relation relation) {
        return new Way(sign, address, Optional.of(relation));
    }

    private static Way way(String text, String address) {
        return new Way(text, address, Optional.empty());
    }
}
