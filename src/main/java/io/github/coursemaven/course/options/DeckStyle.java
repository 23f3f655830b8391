package io.github.coursemaven.course.options;

import io.github.coursemaven.base.reference.Reference;
import java.util.List;
import java.util.Optional;

/**
 * The style sheets and scripts of a deck, found.
 *
 * @param favicon the picture of the page in the browser's tab
 * @param staticFolders what is published besides, whether or not the deck names it
 * @param references to these and other files, in the settings; none to what comes with the plugin
 */
public record DeckStyle(
        StyleFile theme,
        StyleFile highlightTheme,
        List<StyleFile> css,
        List<StyleFile> scripts,
        Optional<StyleFile> favicon,
        List<StaticFolder> staticFolders,
        List<Reference> references) {
    public DeckStyle {
        css = List.copyOf(css);
        scripts = List.copyOf(scripts);
        staticFolders = List.copyOf(staticFolders);
        references = List.copyOf(references);
    }
}
