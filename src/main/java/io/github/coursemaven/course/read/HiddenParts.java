package io.github.coursemaven.course.read;

import io.github.coursemaven.course.deck.Course;
import io.github.coursemaven.course.deck.Deck;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The decks that have nothing that students may not get, so that they need not be read again without it. A deck in doubt is not one
 * of them.
 */
final class HiddenParts {

    /** All that can become notes, a hidden slide or a comment: their names, and characters that can write them in another way. */
    private static final Pattern SIGN =
            Pattern.compile("<[!?]|&|note|aside|visibility|style|iframe|noembed|noframes", Pattern.CASE_INSENSITIVE);

    private final Map<Path, Deck> candidates;

    /** @param whole the course as it was read before, with everything */
    HiddenParts(Course whole) {
        candidates = whole.decks().stream()
                .filter(deck -> deck.problems().isEmpty() && !deck.hasNotes())
                .filter(deck -> deck.sources().included().isEmpty())
                .collect(Collectors.toMap(Deck::file, Function.identity()));
    }

    /** The deck as it was read before, if it has no hidden parts. */
    Optional<Deck> deckWithoutThem(MarkdownFile source) {
        return Optional.ofNullable(candidates.get(source.file()))
                .filter(deck -> !SIGN.matcher(source.text().text()).find());
    }
}
