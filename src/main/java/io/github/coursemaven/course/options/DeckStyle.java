package io.github.coursemaven.course.options;

import io.github.coursemaven.base.reference.Reference;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The style sheets, scripts and plugins of a deck, found.
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
        List<RevealPlugin> plugins,
        Optional<StyleFile> favicon,
        List<StaticFolder> staticFolders,
        List<Reference> references) {
    public DeckStyle {
        css = List.copyOf(css);
        scripts = List.copyOf(scripts);
        staticFolders = List.copyOf(staticFolders);
        plugins = List.copyOf(plugins);
        references = List.copyOf(references);
    }

    /** Scripts of authors and of plugins, which may do anything with a page. */
    public boolean hasScripts() {
        return !scripts.isEmpty() || !plugins.isEmpty();
    }

    /** The files of the course that are published whatever is on the slides, absolute. */
    public Set<Path> published() {
        var own = Stream.of(Stream.of(theme, highlightTheme), css.stream(), scripts.stream(), favicon.stream())
                .flatMap(each -> each)
                .flatMap(StyleFile::files);
        return Stream.concat(own, staticFolders.stream().flatMap(folder -> folder.files().stream()))
                .collect(Collectors.toSet());
    }
}
