package io.github.coursemaven.render;

import io.github.coursemaven.course.deck.Column;
import io.github.coursemaven.course.deck.Deck;
import io.github.coursemaven.course.deck.Slide;
import io.github.coursemaven.options.StyleFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the pages of a deck. */
public final class DeckRenderer {

    private final Templates templates = new Templates();
    private final PageSettings settings;

    public DeckRenderer(PageSettings settings) {
        this.settings = settings;
    }

    /** The page on which reveal.js shows the deck. */
    public String slides(Deck deck, PageLinks links) {
        var view = new DeckView(deck, links, settings);
        view.put("scripts", deck.style().scripts().stream().map(links::to).toList())
                .put("columns", columns(deck, view))
                .put("revealScript", links.toBundled("reveal/reveal.js"))
                .put(
                        "revealPlugins",
                        Stream.of("highlight", "zoom", "notes", "search")
                                .map(plugin -> links.toBundled("reveal/plugin/" + plugin + ".js"))
                                .toList())
                .put("pageStyle", links.toPageFile("slides.css"))
                .put("pageScript", links.toPageFile("slides.js"));
        deck.parallaxBackground().ifPresent(links::to);
        view.katexStyles();
        view.katexScripts().stream().findFirst().ifPresent(katex -> view.put(
                        "katexFolder", katex.replace("/dist/katex.min.js", ""))
                .put("mathPlugin", links.toBundled("reveal/plugin/math.js")));
        return templates.render("slides.ftlh", view.data());
    }

    /** The page of a deck to print: a sheet of paper for each slide. */
    public String print(Deck deck, PageLinks links) {
        var paper = new PaperPages(deck, links, settings);
        return templates.render("print.ftlh", paper.print().data());
    }

    /**
     * The page of a deck to hand out.
     *
     * @param course title of the course
     * @param logo a picture for its head
     */
    public String handout(Deck deck, PageLinks links, String course, Optional<StyleFile> logo) {
        var paper = new PaperPages(deck, links, settings);
        return templates.render("handout.ftlh", paper.handout(course, logo).data());
    }

    private static List<Map<String, Object>> columns(Deck deck, DeckView view) {
        return deck.columns().stream().map(column -> column(column, view)).toList();
    }

    private static Map<String, Object> column(Column column, DeckView view) {
        return Map.of(
                "vertical", column.vertical(),
                "slides",
                        column.slides().stream()
                                .map(slide -> slide(slide, view))
                                .toList());
    }

    private static Map<String, Object> slide(Slide slide, DeckView view) {
        return Map.of(
                "attributes", view.html(slide.html().attributes()),
                "content", view.html(slide.html().content()),
                "notes", view.notes(slide),
                "styles", view.stylesInsteadOfNotes(slide));
    }
}
