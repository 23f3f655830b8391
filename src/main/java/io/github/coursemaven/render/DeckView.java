package io.github.coursemaven.render;

import io.github.coursemaven.course.deck.Deck;
import io.github.coursemaven.course.deck.Slide;
import io.github.coursemaven.markdown.Feature;
import io.github.coursemaven.reference.Markup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What every page of a deck shows, as templates take it. */
final class DeckView {

    private final Deck deck;
    private final PageLinks links;
    private final PageSettings settings;
    private final Map<String, Object> data = new LinkedHashMap<>();

    DeckView(Deck deck, PageLinks links, PageSettings settings) {
        this.deck = deck;
        this.links = links;
        this.settings = settings;
        put("lang", about("lang", settings.lang()));
        put("title", deck.title());
        put("description", about("description", ""));
        put("author", about("author", ""));
        put("date", about("date", ""));
        put("theme", links.to(deck.style().theme()));
        put("highlightTheme", links.to(deck.style().highlightTheme()));
        put("favicon", deck.style().favicon().map(links::to).orElse("data:,"));
        put("css", deck.style().css().stream().map(links::to).toList());
        put("revealStyles", List.of(links.toBundled("reveal/reset.css"), links.toBundled("reveal/reveal.css")));
        put(
                "revealOptions",
                Templates.html(ScriptJson.of(deck.options().revealOptions().written())));
        put("math", deck.features().contains(Feature.MATH));
        put("mermaid", deck.features().contains(Feature.MERMAID));
        putMermaid();
    }

    DeckView put(String name, Object value) {
        data.put(name, value);
        return this;
    }

    Map<String, Object> data() {
        return data;
    }

    private String about(String key, String otherwise) {
        return deck.options().about().getOrDefault(key, otherwise);
    }

    private void putMermaid() {
        if (deck.features().contains(Feature.MERMAID)) {
            put("mermaidScript", links.toBundled("mermaid/mermaid.min.js"));
            put(
                    "mermaidOptions",
                    Templates.html(deck.options().mermaid().map(ScriptJson::of).orElse("{}")));
        }
    }

    /** The addresses of KaTeX, in the order that a page loads them; none without formulas. */
    List<String> katexScripts() {
        return deck.features().contains(Feature.MATH)
                ? List.of("katex", "contrib/auto-render", "contrib/mhchem").stream()
                        .map(script -> links.toBundled("katex/dist/" + script + ".min.js"))
                        .toList()
                : List.of();
    }

    List<String> katexStyles() {
        return deck.features().contains(Feature.MATH)
                ? List.of(links.toBundled("katex/dist/katex.min.css"))
                : List.of();
    }

    /** The speaker notes of a slide, unless nobody is to see them. */
    List<Object> notes(Slide slide) {
        return settings.notes() ? slide.html().notes().stream().map(this::html).toList() : List.of();
    }

    /** The styles that stand among the speaker notes of a slide, for a page without the notes. */
    List<Object> stylesInNotes(Slide slide) {
        return Stream.of(slide.html().stylesInNotes())
                .filter(styles -> !styles.equals(Markup.EMPTY))
                .map(this::html)
                .toList();
    }

    /** The same, where nobody is to see the notes. */
    List<Object> stylesInsteadOfNotes(Slide slide) {
        return settings.notes() ? List.of() : stylesInNotes(slide);
    }

    Object html(Markup markup) {
        return Templates.html(markup.with(links::to));
    }
}
