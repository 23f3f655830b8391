package io.github.coursemaven.course.options;

import io.github.coursemaven.base.settings.Value;
import java.util.Arrays;
import java.util.Optional;

/** What front matter says about whether its file is a deck. */
public record DeckSigns(Value.Mapping frontMatter) {

    /** Whether a key means something in front matter. */
    public static boolean isKey(String key) {
        return DeckKey.find(key).isPresent();
    }

    /** Whether a key says that its file is a deck; the theme does nearly so. */
    public static boolean isKeyOfDecks(String key) {
        return DeckKey.find(key)
                .filter(known -> known.marksADeck() || known == DeckKey.THEME)
                .isPresent();
    }

    /** What the author says by the key {@code deck}. */
    public Optional<Boolean> deck() {
        return new OptionReader(frontMatter).flag(DeckKey.DECK);
    }

    /** A key that only decks have, other than the theme. */
    public Optional<String> key() {
        return Arrays.stream(DeckKey.values())
                .filter(DeckKey::marksADeck)
                .map(DeckKey::key)
                .filter(frontMatter.entries()::containsKey)
                .findFirst();
    }

    /**
     * The key of the theme, if it is one for decks.
     *
     * @param library knows the names of themes, because sites of other tools have themes, too
     */
    public Optional<String> theme(Library library) {
        return new OptionReader(frontMatter)
                .text(DeckKey.THEME)
                .map(Setting::value)
                .filter(theme -> theme.endsWith(".css") || library.hasBundled("theme/" + theme + ".css"))
                .map(theme -> DeckKey.THEME.key());
    }
}
