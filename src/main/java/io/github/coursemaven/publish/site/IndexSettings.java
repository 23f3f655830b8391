package io.github.coursemaven.publish.site;

import java.util.Map;
import java.util.Optional;

/**
 * How the decks of a course are tied together.
 *
 * @param lang the language of the course, if its author names one
 * @param links whether pages of decks have links to the other pages of the course
 * @param words the author's own, in place of those that come with the plugin
 * @param project what the course is a part of
 * @param address where the course is published, if pages are to name it
 */
public record IndexSettings(
        Optional<String> lang,
        boolean links,
        Map<String, String> words,
        ProjectFacts project,
        Optional<PublicAddress> address) {

    public static final IndexSettings DEFAULT = new IndexSettings(Optional.empty(), true, Map.of());

    public IndexSettings {
        words = Map.copyOf(words);
    }

    public IndexSettings(Optional<String> lang, boolean links, Map<String, String> words) {
        this(lang, links, words, ProjectFacts.NONE, Optional.empty());
    }
}
