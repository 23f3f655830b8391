package io.github.coursemaven.publish.render;

import io.github.coursemaven.course.options.DeckStyle;
import io.github.coursemaven.course.options.StyleFile;
import io.github.coursemaven.publish.render.PageHead.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The style sheets of reveal.js, of the theme and of code; as one if they can be. */
final class FirstSheets {

    private static final String REVEAL = "reveal/reveal.css";

    private final DeckStyle style;
    private final PageLinks links;

    FirstSheets(DeckStyle style, PageLinks links) {
        this.style = style;
        this.links = links;
    }

    /** @param highlights whether the page has code */
    List<Sheet> of(boolean highlights) {
        var code = highlightTheme(highlights);
        return joinedNames(code)
                .map(names -> List.of(new Sheet(links.toJoined(names), "theme")))
                .orElseGet(() -> separate(code));
    }

    /** A file of the author may style more than code. */
    private Optional<StyleFile> highlightTheme(boolean highlights) {
        return Optional.of(style.highlightTheme()).filter(file -> highlights || !(file instanceof StyleFile.Bundled));
    }

    /** Scripts of authors and of plugins may put another theme in the place of this one. */
    private Optional<List<String>> joinedNames(Optional<StyleFile> code) {
        var names = new ArrayList<>(List.of(REVEAL));
        for (var file : code.map(found -> List.of(style.theme(), found)).orElse(List.of(style.theme()))) {
            if (style.hasScripts() || !(file instanceof StyleFile.Bundled bundled)) {
                return Optional.empty();
            }
            names.add(bundled.name());
        }
        return Optional.of(names);
    }

    private List<Sheet> separate(Optional<StyleFile> code) {
        var sheets = new ArrayList<>(
                List.of(new Sheet(links.toBundled(REVEAL)), new Sheet(links.to(style.theme()), "theme")));
        code.ifPresent(file -> sheets.add(new Sheet(links.to(file), "highlight-theme")));
        return sheets;
    }
}
