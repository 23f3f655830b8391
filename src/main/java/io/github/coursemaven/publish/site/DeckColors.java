package io.github.coursemaven.publish.site;

import io.github.coursemaven.base.color.CssColor;
import io.github.coursemaven.base.color.CssVariables;
import io.github.coursemaven.base.files.SourceReader;
import io.github.coursemaven.course.deck.Deck;
import io.github.coursemaven.course.options.StyleFile;
import io.github.coursemaven.publish.render.CoverColors;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The colours of decks, as far as the variables of their themes and style sheets say them. Each file is read once. */
final class DeckColors {

    private static final CssVariables NOTHING = new CssVariables(Map.of());

    private static final CssColor DARK = new CssColor(25, 25, 25, 1);
    private static final CssColor LIGHT = new CssColor(255, 255, 255, 1);
    private static final CssColor BLUE = new CssColor(66, 175, 250, 1);

    private final Resources resources;
    private final Map<StyleFile, CssVariables> variables = new HashMap<>();

    DeckColors(Resources resources) {
        this.resources = resources;
    }

    CoverColors of(Deck deck) {
        var set = Stream.concat(Stream.of(deck.style().theme()), deck.style().css().stream())
                .map(file -> variables.computeIfAbsent(file, each -> CssVariables.in(text(each))))
                .reduce(NOTHING, CssVariables::then);
        var paper = firstBackground(deck)
                .or(() -> set.opaqueColor("--r-background-color"))
                .orElse(DARK);
        var ink = set.opaqueColor("--r-heading-color").or(() -> set.opaqueColor("--r-main-color"));
        var mark = set.opaqueColor("--r-link-color").orElse(BLUE);
        return new CoverColors(
                paper.hex(),
                ink.filter(color -> color.isDark() != paper.isDark())
                        .orElse(paper.isDark() ? LIGHT : DARK)
                        .hex(),
                mark.hex());
    }

    private static Optional<CssColor> firstBackground(Deck deck) {
        return deck.slides().stream()
                .limit(1)
                .map(slide -> slide.content().paper().get(0).attribute("data-background-color"))
                .flatMap(value -> CssColor.parse(value.asWritten()).stream())
                .filter(color -> color.alpha() == 1)
                .findFirst();
    }

    private String text(StyleFile file) {
        try {
            if (file instanceof StyleFile.InCourse inCourse) {
                return SourceReader.read("", inCourse.path()).text().text();
            }
            return file instanceof StyleFile.Bundled bundled
                    ? resources.bundled(bundled.name()).asText()
                    : file instanceof StyleFile.OnClassPath onClassPath ? resources.text(onClassPath.name()) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
