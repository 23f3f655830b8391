package io.github.coursemaven.course.outline;

import io.github.coursemaven.base.files.SimilarNames;
import io.github.coursemaven.course.deck.Deck;
import io.github.coursemaven.markdown.slide.Id;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The elements of a deck that links can name.
 *
 * @param shown for each name the slide that it is on
 * @param all also the names on hidden slides
 * @param similar to find the name that was meant
 */
record SlideNames(Map<String, ShownSlide> shown, Set<String> all, SimilarNames similar) {

    static SlideNames of(Deck deck, List<List<ShownSlide>> columns) {
        var shown = new HashMap<String, ShownSlide>();
        for (var origin : Id.Origin.values()) {
            columns.stream().flatMap(List::stream).forEach(slide -> slide.slide().content().ids().stream()
                    .filter(id -> id.origin() == origin && slide.has(id))
                    .forEach(id -> shown.putIfAbsent(id.name(), slide)));
        }
        var all = new HashSet<String>();
        deck.slides().forEach(slide -> slide.content().ids().forEach(id -> all.add(id.name())));
        return new SlideNames(shown, all, SimilarNames.of(shown.keySet()));
    }

    Optional<ShownSlide> find(String name) {
        return Optional.ofNullable(shown.get(name));
    }

    boolean isHidden(String name) {
        return all.contains(name) && !shown.containsKey(name);
    }

    /** The name that was probably meant. */
    Optional<String> near(String name) {
        return similar.nearest(name);
    }
}
