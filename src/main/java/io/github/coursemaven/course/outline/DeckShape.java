package io.github.coursemaven.course.outline;

import io.github.coursemaven.base.reference.Kind;
import io.github.coursemaven.base.reference.Target;
import io.github.coursemaven.course.deck.Deck;
import io.github.coursemaven.course.deck.DeckSources;
import io.github.coursemaven.course.deck.Origin;
import io.github.coursemaven.course.options.DeckOptions;
import io.github.coursemaven.course.options.DeckStyle;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * All that the rest of a course depends on in a deck: the index, the pages and problems of other decks, the files that are
 * published, and what the log counts. While it stays the same, so does the rest.
 *
 * @param heading the first one, which tells decks of one title apart
 * @param background of the first slide, which the index shows
 * @param references what it refers to, wherever that is written
 */
public record DeckShape(
        DeckSources sources,
        Path path,
        Origin origin,
        String title,
        DeckOptions options,
        DeckStyle style,
        boolean notes,
        SlideCount slides,
        Optional<String> heading,
        List<String> background,
        List<Aim> references) {

    /** A reference without its place. */
    public record Aim(Kind kind, String written, Target target) {}

    /** That of a deck. */
    public static DeckShape of(Deck deck) {
        return new DeckShape(
                deck.sources(),
                deck.path(),
                deck.origin(),
                deck.title(),
                deck.options(),
                deck.style(),
                deck.hasNotes(),
                SlideCount.of(deck),
                deck.slides().stream()
                        .flatMap(slide -> slide.content().heading().stream())
                        .filter(heading -> !heading.isBlank())
                        .findFirst(),
                deck.slides().stream()
                        .limit(1)
                        .map(slide -> slide.content().paper().get(0).attribute("data-background-color"))
                        .map(color -> color.asWritten())
                        .toList(),
                deck.references().stream()
                        .map(reference -> new Aim(reference.kind(), reference.written(), reference.target()))
                        .toList());
    }
}
