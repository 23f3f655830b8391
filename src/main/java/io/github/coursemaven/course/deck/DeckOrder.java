package io.github.coursemaven.course.deck;

import io.github.coursemaven.base.files.Roots;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/** By {@code order} in the front matter, decks without one last; then by path, where {@code 2-x} comes before {@code 10-x}. */
final class DeckOrder implements Comparator<Deck> {

    static final DeckOrder INSTANCE = new DeckOrder();

    private static final Pattern DIGITS = Pattern.compile("0*(\\d+)");
    private static final BigDecimal LAST = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final Comparator<Deck> COMPARATOR = Comparator.comparing(DeckOrder::order)
            .thenComparing(DeckOrder::naturalPath)
            .thenComparing(deck -> Roots.slashed(deck.path()));

    private DeckOrder() {}

    @Override
    public int compare(Deck one, Deck other) {
        return COMPARATOR.compare(one, other);
    }

    private static BigDecimal order(Deck deck) {
        return deck.options().metadata().order().orElse(LAST);
    }

    /** The path with the length of each number before it, so that comparing texts compares numbers by value. */
    private static String naturalPath(Deck deck) {
        var path = Roots.slashed(deck.path()).toLowerCase(Locale.ROOT);
        return DIGITS.matcher(path)
                .replaceAll(number ->
                        String.format(Locale.ROOT, "%03d", number.group(1).length()) + number.group(1));
    }
}
