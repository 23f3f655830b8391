package io.github.coursemaven.render;

import io.github.coursemaven.deck.Column;
import io.github.coursemaven.deck.Deck;
import io.github.coursemaven.deck.Slide;
import io.github.coursemaven.markdown.Feature;
import io.github.coursemaven.reference.Markup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the pages of a deck. */
public final class DeckRenderer {

    private final Templates templates = new Templates();
    private final PageSettings settings;

    public DeckRenderer(PageSettings settings) {
        this.settings = settings;
    }

    /** The page on which reveal.js shows the deck. */
    public String slides(Deck deck, PageLinks links) {
        var data = new LinkedHashMap<String, Object>();
        data.put("lang", deck.options().about().getOrDefault("lang", settings.lang()));
        data.put("title", deck.title());
        data.put("description", deck.options().about().getOrDefault("description", ""));
        data.put("author", deck.options().about().getOrDefault("author", ""));
        data.put("theme", links.to(deck.look().theme()));
        data.put("highlightTheme", links.to(deck.look().highlightTheme()));
        data.put("css", deck.look().css().stream().map(links::to).toList());
        data.put("scripts", deck.look().scripts().stream().map(links::to).toList());
        data.put(
                "columns",
                deck.columns().stream().map(column -> column(column, links)).toList());
        data.put("revealOptions", Templates.html(ScriptJson.of(deck.options().revealOptions())));
        data.put("reveal", bundled(links));
        data.put("pageStyle", links.toPageFile("slides.css"));
        data.put("pageScript", links.toPageFile("slides.js"));
        deck.parallaxBackground().ifPresent(links::to);
        putFeatures(deck, links, data);
        return templates.render("slides.ftlh", data);
    }

    private static Map<String, Object> bundled(PageLinks links) {
        return Map.of(
                "styles", List.of(links.toBundled("reveal/reset.css"), links.toBundled("reveal/reveal.css")),
                "script", links.toBundled("reveal/reveal.js"),
                "plugins",
                        List.of("highlight", "zoom", "notes", "search").stream()
                                .map(plugin -> links.toBundled("reveal/plugin/" + plugin + ".js"))
                                .toList());
    }

    private static void putFeatures(Deck deck, PageLinks links, Map<String, Object> data) {
        var features = deck.features();
        data.put("math", features.contains(Feature.MATH));
        data.put("mermaid", features.contains(Feature.MERMAID));
        if (features.contains(Feature.MATH)) {
            var script = links.toBundled("katex/dist/katex.min.js");
            links.toBundled("katex/dist/katex.min.css");
            links.toBundled("katex/dist/contrib/auto-render.min.js");
            links.toBundled("katex/dist/contrib/mhchem.min.js");
            data.put("katexFolder", script.replace("/dist/katex.min.js", ""));
            data.put("mathPlugin", links.toBundled("reveal/plugin/math.js"));
        }
        if (features.contains(Feature.MERMAID)) {
            data.put("mermaidScript", links.toBundled("mermaid/mermaid.min.js"));
            var options = deck.options().mermaid().map(ScriptJson::of).orElse("{}");
            data.put("mermaidOptions", Templates.html(options));
        }
    }

    private Map<String, Object> column(Column column, PageLinks links) {
        return Map.of(
                "vertical", column.vertical(),
                "slides",
                        column.slides().stream()
                                .map(slide -> slide(slide, links))
                                .toList());
    }

    private Map<String, Object> slide(Slide slide, PageLinks links) {
        return Map.of(
                "attributes", html(slide.html().attributes(), links),
                "content", html(slide.html().content(), links),
                "notes",
                        settings.notes()
                                ? slide.html().notes().stream()
                                        .map(notes -> html(notes, links))
                                        .toList()
                                : List.of());
    }

    private static Object html(Markup markup, PageLinks links) {
        return Templates.html(markup.with(links::to));
    }
}
