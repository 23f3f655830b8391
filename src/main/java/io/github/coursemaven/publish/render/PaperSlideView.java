package io.github.coursemaven.publish.render;

import java.util.List;
import java.util.Optional;

/**
 * A slide on paper. Styles are CSS declarations, classes are separated by blanks.
 *
 * @param anchor the id of its page, where links to the slide lead
 * @param pageClasses of the element that reveal.js calls the viewport
 * @param classes of the slide's section
 * @param attributes of the section, all but its classes
 * @param parallax the style of the picture behind all slides
 * @param styles the style elements among the speaker notes
 * @param behind what only a screen can show behind the slide
 * @param place its number in the order of the deck
 * @param noted whether there are notes to show; only handouts show them
 */
record PaperSlideView(
        String anchor,
        String pageClasses,
        String revealClasses,
        String classes,
        List<Attribute> attributes,
        Optional<String> parallax,
        Optional<Background> background,
        TrustedHtml content,
        List<TrustedHtml> styles,
        Optional<Link> behind,
        Optional<Numbering> number,
        int place,
        boolean noted,
        List<TrustedHtml> notes) {

    /** An attribute, not escaped. */
    record Attribute(String name, String value) {}

    /** What is behind the slide. */
    record Background(String classes, Optional<String> style, Optional<String> contentStyle) {}

    /** The number on the slide. */
    record Numbering(String first, Optional<Part> second) {}

    /** The second part of a number, and what is between the two. */
    record Part(String delimiter, String number) {}
}
