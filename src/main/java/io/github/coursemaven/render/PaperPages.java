package io.github.coursemaven.render;

import io.github.coursemaven.course.deck.Deck;
import io.github.coursemaven.course.outline.Outline;
import io.github.coursemaven.course.outline.ShownSlide;
import io.github.coursemaven.course.outline.SlideNumber;
import io.github.coursemaven.course.outline.SlidePlace;
import io.github.coursemaven.markdown.PaperSlide;
import io.github.coursemaven.options.RevealOptions;
import io.github.coursemaven.options.StyleFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Lays the slides of a deck out on paper. */
final class PaperPages {

    /** Width and height that a handout has for a slide, by how many are on a page; in CSS pixels. */
    private static final Map<Integer, double[]> ROOM = Map.of(
            1, new double[] {680, 420},
            2, new double[] {560, 320},
            3, new double[] {330, 225},
            4, new double[] {330, 250},
            6, new double[] {330, 205});

    private final Deck deck;
    private final PageLinks links;
    private final PageSettings settings;
    private final RevealOptions reveal;
    private final SlideSize size;
    private final Outline outline;

    PaperPages(Deck deck, PageLinks links, PageSettings settings) {
        this.deck = deck;
        this.links = links;
        this.settings = settings;
        this.reveal = deck.options().revealOptions();
        this.size = SlideSize.of(reveal);
        this.outline = Outline.of(deck);
    }

    DeckView print() {
        var sheet = settings.printSize().sheetFor(size);
        var view = view("print.css");
        return view.put("paper", sheet.css())
                .put("page", page(sheet.width(), sheet.height(), size.scaleIn(sheet.width(), sheet.height())))
                .put(
                        "pages",
                        outline.slides().stream()
                                .map(slide -> slide(slide, view))
                                .toList());
    }

    DeckView handout(String course, Optional<StyleFile> logo) {
        var onPage = settings.handout().slidesOnPage();
        var room = ROOM.getOrDefault(onPage, new double[] {680, 420});
        var shrunk = Math.min(room[0] / size.width(), room[1] / size.height());
        var width = (int) (size.width() * shrunk);
        var height = (int) (size.height() * shrunk);
        var view = view("handout.css");
        return view.put("paper", settings.printSize().isLetter() ? "letter" : "A4")
                .put("paperHeight", settings.printSize().isLetter() ? "11in" : "297mm")
                .put("page", page(width, height, shrunk * (1 - size.margin())))
                .put("form", settings.handout().id())
                .put("lines", Collections.nCopies(settings.handout().lines(), ""))
                .put("course", course)
                .put("courseInCss", Templates.html(CssText.quoted(course)))
                .put("titleInCss", Templates.html(CssText.quoted(deck.title())))
                .put("logo", logo.map(links::to).orElse(""))
                .put("sheets", sheets(onPage, view));
    }

    private DeckView view(String styleSheet) {
        var view = new DeckView(deck, links, settings);
        var code = deck.slides().stream()
                .anyMatch(slide -> !slide.html().codeBlocks().isEmpty());
        return view.put(
                        "pageStyles",
                        Stream.of("paper.css", styleSheet)
                                .map(links::toPageFile)
                                .toList())
                .put("katexStyles", view.katexStyles())
                .put(
                        "scripts",
                        Stream.concat(
                                        Stream.of("reveal/plugin/highlight.js")
                                                .filter(name -> code)
                                                .map(links::toBundled),
                                        view.katexScripts().stream())
                                .toList())
                .put("pageScript", links.toPageFile("paper.js"))
                .put("revealClasses", revealClasses())
                .put(
                        "parallax",
                        deck.parallaxBackground()
                                .map(links::to)
                                .map(this::parallax)
                                .orElse(""));
    }

    private Map<String, Object> page(int width, int height, double zoom) {
        return Map.of(
                "width",
                width,
                "height",
                height,
                "slideWidth",
                size.width(),
                "slideHeight",
                size.height(),
                "zoom",
                Math.round(zoom * 10000) / 10000.0);
    }

    private String revealClasses() {
        return "reveal" + (reveal.center() ? " center" : "") + (reveal.rtl() ? " rtl" : "");
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

    private List<Map<String, Object>> sheets(int onPage, DeckView view) {
        var sheets = new ArrayList<Map<String, Object>>();
        var slides = outline.slides();
        for (var first = 0; first < slides.size(); first += onPage) {
            var onSheet = slides.subList(first, Math.min(slides.size(), first + onPage)).stream()
                    .map(slide -> slide(slide, view))
                    .toList();
            var ruled = onPage > 1 || List.of().equals(onSheet.get(0).get("notes"));
            sheets.add(Map.of("first", first == 0, "ruled", ruled, "slides", onSheet));
        }
        return sheets;
    }

    private Map<String, Object> slide(ShownSlide shown, DeckView view) {
        var paper = shown.paper();
        var background = new PaperBackground(paper, links::to);
        var slide = new LinkedHashMap<String, Object>(background.view());
        slide.put("anchor", shown.anchor());
        slide.put("state", value(paper, "data-state"));
        slide.put("contrast", background.contrast().orElse(""));
        slide.put("classes", value(paper, "class"));
        slide.put("attributes", attributes(paper));
        slide.put("content", view.html(paper.content()));
        slide.put("styles", view.stylesInNotes(shown.slide()));
        slide.put("number", number(shown));
        slide.put("parallaxPosition", parallaxPosition(shown.place()));
        slide.put("place", shown.place().page());
        slide.put("notes", shown.isFirstOfSlide() ? view.notes(shown.slide()) : List.of());
        return slide;
    }

    private Map<String, Object> number(ShownSlide shown) {
        var number = shown.number().filter(any -> reveal.numbersOnPaper()).orElse(new SlideNumber("", "", ""));
        return Map.of("first", number.first(), "delimiter", number.delimiter(), "second", number.second());
    }

    /** The picture moves from edge to edge while one goes through the slides. */
    private String parallaxPosition(SlidePlace place) {
        return percent(place.column(), outline.columns().size()) + " " + percent(place.row(), place.columnHeight());
    }

    private static String percent(int index, int count) {
        return (count < 2 ? 0 : Math.round(1000.0 * index / (count - 1)) / 10.0) + "%";
    }

    private List<Map<String, Object>> attributes(PaperSlide paper) {
        return paper.attributes().keySet().stream()
                .filter(name -> !name.equals("class"))
                .map(name -> Map.<String, Object>of("name", name, "value", value(paper, name)))
                .toList();
    }

    private String value(PaperSlide paper, String attribute) {
        return paper.attribute(attribute).valueWith(links::to);
    }
}
