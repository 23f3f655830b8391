package io.github.coursemaven.publish.print;

import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.course.deck.Deck;
import io.github.coursemaven.course.outline.Outline;
import io.github.coursemaven.course.outline.ShownSlide;
import io.github.coursemaven.publish.browser.SlideMeasure;
import io.github.coursemaven.publish.browser.WideCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The slides of a deck as they are on paper. */
final class DeckSlides {

    private final Outline outline;

    DeckSlides(Deck deck) {
        this.outline = Outline.of(deck);
    }

    int count() {
        return outline.slides().size();
    }

    /** A bookmark for each slide; vertical slides below the first of their column. */
    List<Bookmark> bookmarks() {
        return outline.columns().stream().map(DeckSlides::bookmark).toList();
    }

    private static Bookmark bookmark(List<ShownSlide> column) {
        var below = column.stream().skip(1).map(slide -> bookmark(slide, List.of()));
        return bookmark(column.get(0), below.toList());
    }

    private static Bookmark bookmark(ShownSlide slide, List<Bookmark> below) {
        var title = Optional.of(slide)
                .filter(ShownSlide::isFirstOfSlide)
                .flatMap(first -> first.slide().content().heading())
                .map(String::strip)
                .filter(text -> !text.isEmpty());
        return new Bookmark(title.orElse("Slide " + slide.place().page()), slide.anchor(), below);
    }

    /** A problem for each slide that is too large for its page, and one for all blocks of code that are too wide. */
    List<Problem> problems(List<SlideMeasure> measures) {
        var problems = new ArrayList<Problem>();
        var wide = new ArrayList<Problem>();
        for (var slide : outline.slides()) {
            for (var measure : measures) {
                if (measure.id().equals(slide.anchor())) {
                    if (measure.overflow() > 0) {
                        problems.add(Rule.OVERFLOW.at(slide.slide().start(), message(measure)));
                    }
                    measure.wideCode().forEach(code -> wide.add(tooWide(code, slide)));
                }
            }
        }
        problems.addAll(first(wide));
        return problems;
    }

    private static Problem tooWide(WideCode code, ShownSlide shown) {
        var slide = shown.slide();
        var blocks = slide.content().codeBlocks();
        var place = slide.content().sections() == 0 && code.block() < blocks.size()
                ? blocks.get(code.block()).location()
                : slide.start();
        return Rule.WIDE_CODE.at(
                place,
                "'" + code.line() + "' is " + code.excess()
                        + " px wider than its block, so readers have to scroll; break the line");
    }

    /** The first, which says how many others there are. */
    private static List<Problem> first(List<Problem> wide) {
        if (wide.size() < 2) {
            return wide;
        }
        var others = wide.size() - 1;
        var first = wide.get(0);
        return List.of(Rule.WIDE_CODE.at(
                first.location(),
                first.message() + " (so are lines in " + others + (others == 1 ? " other block" : " other blocks")
                        + " of this deck)"));
    }

    private static String message(SlideMeasure measure) {
        return "the slide is " + measure.overflow() + " px too large for its page, from " + measure.element()
                + " on; split or shorten it"
                + (measure.percent() < 100 ? " (on paper it is scaled to " + measure.percent() + " %)" : "");
    }
}
