package io.github.coursemaven.publish.render;

import io.github.coursemaven.course.deck.Deck;
import io.github.coursemaven.course.options.StyleFile;
import java.util.Optional;

/** Makes the pages of a deck. */
public final class DeckRenderer {

    private final Templates templates = Templates.own();
    private final PageSettings settings;

    public DeckRenderer(PageSettings settings) {
        this.settings = settings;
    }

    /** The page on which reveal.js shows the deck. */
    public String slides(Deck deck, PageLinks links) {
        return templates.render("slides.ftlh", new SlidesPage(deck, links, settings).view());
    }

    /** The page of a deck to print: a sheet of paper for each slide. */
    public String print(Deck deck, PageLinks links) {
        return templates.render("print.ftlh", new PaperPages(deck, links, settings).print());
    }

    /**
     * The page of a deck to hand out.
     *
     * @param course title of the course
     * @param logo a picture for its head
     */
    public String handout(Deck deck, PageLinks links, String course, Optional<StyleFile> logo) {
        return templates.render("handout.ftlh", new PaperPages(deck, links, settings).handout(course, logo));
    }
}
