package io.github.coursemaven.course.outline;

import io.github.coursemaven.course.deck.Column;
import io.github.coursemaven.course.deck.Deck;
import io.github.coursemaven.course.deck.Slide;
import io.github.coursemaven.markdown.slide.Id;
import java.util.List;
import java.util.Optional;

/**
 * What links with a fragment can lead to in a deck, and what each of them is called, wherever it is written.
 *
 * @param columns how many slides each has, and which are vertical
 */
public record DeckAnchors(List<Rows> columns, List<Anchors> slides) {

    /** A column without its slides. */
    public record Rows(int slides, boolean vertical) {
        static Rows of(Column column) {
            return new Rows(column.slides().size(), column.vertical());
        }
    }

    /** An id without its place. */
    public record Name(String name, Id.Origin origin, int section) {}

    /** A slide, and the sections in it. */
    public record Anchors(
            List<Name> names,
            List<String> visibility,
            List<Integer> fragments,
            boolean hasElements,
            boolean hasNotes,
            Optional<String> heading) {

        static Anchors of(Slide slide) {
            var content = slide.content();
            var whole = content.sections();
            return new Anchors(
                    content.ids().stream()
                            .map(id -> new Name(id.name(), id.origin(), id.section()))
                            .toList(),
                    content.paper().stream()
                            .map(section -> section.attribute("data-visibility").asWritten())
                            .toList(),
                    content.fragments(),
                    content.paper().get(whole).hasElements(),
                    !content.notesIn(whole).isEmpty(),
                    content.heading());
        }
    }

    /** Those of a deck. */
    public static DeckAnchors of(Deck deck) {
        return new DeckAnchors(
                deck.columns().stream().map(Rows::of).toList(),
                deck.slides().stream().map(Anchors::of).toList());
    }
}
