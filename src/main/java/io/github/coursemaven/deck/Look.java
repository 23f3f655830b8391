package io.github.coursemaven.deck;

import java.util.List;

/** The style sheets and scripts of a deck, found. */
public record Look(StyleFile theme, StyleFile highlightTheme, List<StyleFile> css, List<StyleFile> scripts) {
    public Look {
        css = List.copyOf(css);
        scripts = List.copyOf(scripts);
    }
}
