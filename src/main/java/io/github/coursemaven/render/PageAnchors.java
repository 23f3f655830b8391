package io.github.coursemaven.render;

import io.github.coursemaven.course.deck.Deck;
import io.github.coursemaven.reference.PercentEncoding;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where links to slides lead in a print view or handout (reveal.js 6.0.2, {@code location.js}, {@code getIndicesFromHash}). */
public final class PageAnchors {

    private static final Pattern INDEX = Pattern.compile("[0-9]{1,6}");

    private final ShownSlides slides;

    public PageAnchors(Deck deck) {
        this.slides = ShownSlides.of(deck);
    }

    /**
     * The fragment for a page, in place of the one for slides; the same where it names no slide.
     *
     * @param fragment without the hash
     */
    public String to(String fragment) {
        var parts = fragment.replaceFirst("^/", "").split("/", -1);
        var place = parts[0].isEmpty() || INDEX.matcher(parts[0]).matches() ? numbered(parts) : named(parts[0]);
        return place.map(slides::anchor).orElse(fragment);
    }

    private Optional<ShownSlides.Place> numbered(String[] parts) {
        var column = index(parts, 0);
        var row = index(parts, 1);
        return slides.at(column, row).or(() -> slides.at(column, 0));
    }

    private int index(String[] parts, int position) {
        return position < parts.length && INDEX.matcher(parts[position]).matches()
                ? Math.max(0, Integer.parseInt(parts[position]) - slides.firstIndex())
                : 0;
    }

    private Optional<ShownSlides.Place> named(String name) {
        return slides.withId(name).or(() -> PercentEncoding.decode(name).flatMap(slides::withId));
    }
}
