package io.github.coursemaven.publish.site;

import io.github.coursemaven.course.deck.Deck;
import io.github.coursemaven.course.deck.View;
import io.github.coursemaven.publish.render.PageLinks;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Pages that were made before, for who makes a site again and again with the same settings. A page is made of its deck, of the
 * title of the course, and of the addresses that it asks for; while all these are the same, so is the page.
 */
public final class PageMemory {

    private final Map<Key, Known> pages = new ConcurrentHashMap<>();

    private record Key(Path deck, View view) {}

    private record Known(Deck deck, String course, AskedLinks asked, String html) {

        boolean isOf(Deck otherDeck, String otherCourse) {
            return deck.equals(otherDeck) && course.equals(otherCourse);
        }
    }

    /**
     * The HTML of a page.
     *
     * @param course its title
     * @param links receive the same questions, whether or not the page is made again
     * @param page makes it
     */
    String html(Deck deck, View view, String course, PageLinks links, Function<PageLinks, String> page) {
        var key = new Key(deck.path(), view);
        return Optional.ofNullable(pages.get(key))
                .filter(known -> known.isOf(deck, course) && known.asked().isAnsweredBy(links))
                .map(Known::html)
                .orElseGet(() -> {
                    var asked = new AskedLinks(links);
                    var html = page.apply(asked);
                    pages.put(key, new Known(deck, course, asked, html));
                    return html;
                });
    }

    /** Forgets the pages of all other decks. */
    void keepOnly(Collection<Deck> decks) {
        var paths = decks.stream().map(Deck::path).collect(Collectors.toSet());
        pages.keySet().removeIf(key -> !paths.contains(key.deck()));
    }
}
