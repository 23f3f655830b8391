package io.github.coursemaven.publish.render;

import io.github.coursemaven.course.deck.Deck;
import io.github.coursemaven.course.options.StyleFile;
import io.github.coursemaven.course.outline.Outline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays the slides of a deck out on paper. */
final class PaperPages {

    /** Width and height that a handout has for a slide, by how many are on a page; in CSS pixels. */
    private static final Map<Integer, double[]> ROOM = Map.of(
            2, new double[] {560, 320},
            3, new double[] {330, 225},
            4, new double[] {330, 250},
            6, new double[] {330, 205});

    private final Deck deck;
    private final PageLinks links;
    private final PageSettings settings;
    private final PageParts parts;
    private final SlideSize size;
    private final Outline outline;

    PaperPages(Deck deck, PageLinks links, PageSettings settings) {
        this.deck = deck;
        this.links = links;
        this.settings = settings;
        this.parts = new PageParts(deck, links, settings);
        this.size = SlideSize.of(deck.options().revealOptions());
        this.outline = Outline.of(deck);
    }

    PrintView print() {
        return new PrintView(
                head("print.css"),
                settings.printSize().sheetFor(size).css(),
                settings.printSize().roomFor(size),
                slides(false).stream().map(PaperSlideHtml::of).toList(),
                foot());
    }

    HandoutView handout(String course, Optional<StyleFile> logo) {
        var slides = slides(settings.handout() == Handout.NOTES);
        var form = settings.handout().of(slides.stream().anyMatch(PaperSlideView::noted));
        var isLetter = settings.printSize().isLetter();
        var head = head("handout.css");
        var name = Optional.of(course).filter(text -> !text.equals(deck.title()));
        var sheets = sheets(form, slides);
        return new HandoutView(
                head,
                isLetter ? "letter" : "A4",
                isLetter ? "11in" : "297mm",
                room(form.slidesOnPage()),
                form.id(),
                Optional.of(form).filter(Handout.NOTES::equals).map(any -> margin(name, head)),
                name,
                logo.map(links::to),
                details(),
                sheets,
                sheets.size(),
                foot());
    }

    private HandoutView.Margin margin(Optional<String> course, PageHead head) {
        var start = new TrustedHtml(course.map(CssText::quoted).orElse("none"));
        var end = new TrustedHtml(CssText.quoted(deck.title()));
        return head.dir().isPresent() ? new HandoutView.Margin(end, start) : new HandoutView.Margin(start, end);
    }

    private PageHead head(String styleSheet) {
        return parts.head(
                List.of("paper.css", styleSheet),
                List.of(),
                deck.icons().onSlides(),
                !parts.highlightScripts().isEmpty());
    }

    private PaperFoot foot() {
        return new PaperFoot(
                Stream.of(parts.highlightScripts(), parts.formulaScripts(), parts.mermaidScripts())
                        .flatMap(List::stream)
                        .toList(),
                parts.revealOptions(),
                parts.formulaOptions(),
                parts.mermaidOptions(),
                links.toPageFile("paper.js"));
    }

    private PaperSize room(int onPage) {
        var room = ROOM.getOrDefault(onPage, new double[] {330, 225});
        var shrunk = Math.min(room[0] / size.width(), room[1] / size.height());
        var width = (int) (size.width() * shrunk);
        var height = (int) (size.height() * shrunk);
        return PaperSize.of(width, height, size, shrunk * (1 - size.margin()));
    }

    private Optional<String> details() {
        var metadata = deck.options().metadata();
        var details = Stream.of(metadata.author(), metadata.date())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
        return Optional.of(details).filter(text -> !text.isEmpty());
    }

    private List<PaperSlideView> slides(boolean withNotes) {
        var views = new PaperSlides(deck, outline, links, parts, withNotes);
        return outline.slides().stream().map(views::of).toList();
    }

    private static List<HandoutView.Sheet> sheets(Handout form, List<PaperSlideView> slides) {
        var html = new HandoutItemHtml(form);
        var sheets = new ArrayList<HandoutView.Sheet>();
        var rest = slides;
        while (!rest.isEmpty()) {
            var count = Math.min(rest.size(), form.slidesOnPage());
            var number = sheets.size() + 1;
            var items = rest.subList(0, count).stream().map(html::of).toList();
            sheets.add(new HandoutView.Sheet(number == 1, form != Handout.NOTES, number, items));
            rest = rest.subList(count, rest.size());
        }
        return sheets;
    }
}
