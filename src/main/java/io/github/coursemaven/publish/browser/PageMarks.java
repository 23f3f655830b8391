package io.github.coursemaven.publish.browser;

import java.util.List;
import java.util.Map;

/**
 * What a page says about its parts.
 *
 * @param links those that are shown, in order
 * @param slides the id of the slide that an element is on, by the id of the element
 */
public record PageMarks(List<Link> links, Map<String, String> slides) {

    /** Nothing is known. */
    public static final PageMarks NONE = new PageMarks(List.of(), Map.of());

    public PageMarks {
        links = List.copyOf(links);
        slides = Map.copyOf(slides);
    }

    /**
     * A link.
     *
     * @param address absolute; within the page only what follows the path, from the hash on
     * @param name its text; may be empty
     */
    public record Link(String address, String name) {}
}
