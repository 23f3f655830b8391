package io.github.coursemaven.publish.render;

import java.util.List;
import java.util.Optional;

/**
 * The links from a page of a deck to other pages of the course.
 *
 * @param label what readers of the screen call them together
 * @param lang of their words, unless it is that of the page
 * @param dir their direction, unless it is left to right as usual
 * @param links in the order to show; none if a page has no such links
 */
public record Ways(String label, Optional<String> lang, Optional<String> dir, List<Way> links) {

    /** No links. */
    public static final Ways NONE = new Ways("", Optional.empty(), Optional.empty(), List.of());

    public Ways {
        links = List.copyOf(links);
    }

    /**
     * Links in the words of a course.
     *
     * @param lang the language of the page
     */
    public static Ways in(Words words, String lang, List<Way> links) {
        var isOfPage = words.lang().equalsIgnoreCase(lang);
        return new Ways(
                words.of("course"),
                isOfPage ? Optional.empty() : Optional.of(words.lang()),
                isOfPage && words.dir().equals("ltr") ? Optional.empty() : Optional.of(words.dir()),
                links);
    }
}
