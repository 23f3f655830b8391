package io.github.coursemaven.course.icon;

import java.util.List;

/**
 * The icons that the pages of a deck draw, each once.
 *
 * @param onSlides those that elements of slides and notes show
 * @param ofPlugins those that plugins of reveal.js show around the slides
 */
public record DeckIcons(List<DrawnIcon> onSlides, List<DrawnIcon> ofPlugins) {

    public static final DeckIcons NONE = new DeckIcons(List.of(), List.of());

    public DeckIcons {
        onSlides = List.copyOf(onSlides);
        ofPlugins = List.copyOf(ofPlugins);
    }
}
