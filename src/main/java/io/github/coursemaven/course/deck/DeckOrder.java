package io.github.coursemaven.course.deck;

import io.github.coursemaven.base.files.Roots;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** By {@code order} in the front matter, decks without one last; then by path, where {@code 2-x} comes before {@code 10-x}. */
final class DeckOrder {

    private static final Pattern DIGITS = Pattern.compile("0*(\\d+)");
    private static final BigDecimal LAST = BigDecimal.valueOf(Long.MAX_VALUE);

    private DeckOrder() {}

    static List<Deck> sorted(Collection<Deck> decks) {
        return decks.stream()
                .map(Place::of)
                .sorted(Place.ORDER)
                .map(Place::deck)
                .toList();
    }

    /** What a deck is sorted by. */
    private record Place(Deck deck, BigDecimal order, String naturalPath, String path) {

        static final Comparator<Place> ORDER = Comparator.comparing(Place::order)
                .thenComparing(Place::naturalPath)
                .thenComparing(Place::path);

        static Place of(Deck deck) {
            var path = Roots.slashed(deck.path());
            return new Place(deck, deck.options().metadata().order().orElse(LAST), natural(path), path);
        }
    }

    /** The path with the length of each number before it, so that comparing texts compares numbers by value. */
    private static String natural(String path) {
        return DIGITS.matcher(path.toLowerCase(Locale.ROOT))
                .replaceAll(number ->
                        String.format(Locale.ROOT, "%03d", number.group(1).length()) + number.group(1));
    }
}
