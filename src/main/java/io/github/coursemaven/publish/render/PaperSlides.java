package io.github.coursemaven.publish.render;

import io.github.coursemaven.course.deck.Deck;
import io.github.coursemaven.course.options.RevealOptions;
import io.github.coursemaven.course.outline.Outline;
import io.github.coursemaven.course.outline.ShownSlide;
import io.github.coursemaven.course.outline.SlidePlace;
import io.github.coursemaven.markdown.paper.PaperSlide;
import io.github.coursemaven.publish.render.PaperSlideView.Attribute;
import io.github.coursemaven.publish.render.PaperSlideView.Numbering;
import io.github.coursemaven.publish.render.PaperSlideView.Part;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the data of one deck's slides on paper. */
final class PaperSlides {

    private final Outline outline;
    private final PageLinks links;
    private final PageParts parts;
    private final RevealOptions reveal;
    private final Optional<String> parallax;
    private final boolean withNotes;

    PaperSlides(Deck deck, Outline outline, PageLinks links, PageParts parts, boolean withNotes) {
        this.outline = outline;
        this.links = links;
        this.parts = parts;
        this.reveal = deck.options().revealOptions();
        this.parallax = deck.parallaxBackground().map(links::to).map(this::parallax);
        this.withNotes = withNotes;
    }

    PaperSlideView of(ShownSlide shown) {
        var paper = shown.paper();
        var background = PaperBackground.of(paper, links::to);
        var classes = value(paper, "class");
        var contrast = background.flatMap(PaperBackground::contrast).orElse("");
        var notes = withNotes ? parts.notes(shown.notes()) : List.<TrustedHtml>of();
        return new PaperSlideView(
                shown.anchor(),
                classes("page reveal-viewport", value(paper, "data-state")),
                classes(revealClasses(), contrast),
                classes("present", classes, contrast),
                attributes(paper),
                parallax.map(style -> style + ";background-position:" + parallaxPosition(shown.place())),
                background.flatMap(set -> set.view(classes("slide-background present", classes))),
                parts.html(paper.content()),
                parts.stylesInNotes(shown.slide()),
                background.flatMap(PaperBackground::behind),
                number(shown),
                shown.place().page(),
                !notes.isEmpty(),
                notes);
    }

    private Optional<Numbering> number(ShownSlide shown) {
        return shown.number()
                .filter(any -> reveal.numbersOnPaper())
                .map(number -> new Numbering(
                        number.first(),
                        Optional.of(new Part(number.delimiter(), number.second()))
                                .filter(part -> !part.number().isEmpty())));
    }

    private static String classes(String... all) {
        return Stream.of(all).filter(each -> !each.isEmpty()).collect(Collectors.joining(" "));
    }

    private String revealClasses() {
        return classes("reveal", reveal.center() ? "center" : "", reveal.rtl() ? "rtl" : "");
    }

    private String parallax(String picture) {
        var repeat = reveal.parallaxBackgroundRepeat()
                .map(value -> ";background-repeat:" + value)
                .orElse("");
        var extent = reveal.parallaxBackgroundSize()
                .map(value -> ";background-size:" + value)
                .orElse("");
        return "background-image:" + PaperBackground.url(picture) + (repeat + extent).replaceAll("[{}]", "");
    }

    /** The picture moves from edge to edge over the course of the slides. */
    private String parallaxPosition(SlidePlace place) {
        return percent(place.column(), outline.columns().size()) + " " + percent(place.row(), place.columnHeight());
    }

    private static String percent(int index, int count) {
        return (count < 2 ? 0 : Math.round(1000.0 * index / (count - 1)) / 10.0) + "%";
    }

    private List<Attribute> attributes(PaperSlide paper) {
        return paper.attributes().keySet().stream()
                .filter(name -> !name.equals("class"))
                .map(name -> new Attribute(name, value(paper, name)))
                .toList();
    }

    private String value(PaperSlide paper, String attribute) {
        return paper.attribute(attribute).valueWith(links::to);
    }
}
