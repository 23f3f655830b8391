package io.github.coursemaven.publish.site;

import io.github.coursemaven.course.deck.Course;
import io.github.coursemaven.course.deck.View;
import io.github.coursemaven.course.options.StyleFile;
import io.github.coursemaven.publish.render.PageSettings;
import io.github.coursemaven.publish.render.Words;
import java.util.Optional;
import java.util.Set;

/**
 * How a course is published.
 *
 * @param title of the course; may be empty
 * @param description of the course; may be empty
 * @param logo a picture for the index
 */
public record SiteSettings(
        String title, String description, Optional<StyleFile> logo, PageSettings pages, IndexSettings index) {

    public SiteSettings(String title, String description, Optional<StyleFile> logo, PageSettings pages) {
        this(title, description, logo, pages, IndexSettings.DEFAULT);
    }

    /** The words of a course's pages: in the language that its author names, or else in that of all its decks. */
    public Words words(Course course) {
        return Words.of(lang(course), index.words());
    }

    /** The language of the course, if its pages have English words because there are none in that language. */
    public Optional<String> langWithoutWords(Course course) {
        return Optional.of(lang(course)).filter(lang -> index.words().isEmpty() && !Words.exist(lang));
    }

    private String lang(Course course) {
        return index.lang().or(() -> commonLang(course)).orElse(pages.lang());
    }

    private static Optional<String> commonLang(Course course) {
        var langs = course.publishable().stream()
                .map(deck -> deck.options().metadata().lang())
                .distinct()
                .toList();
        return langs.size() == 1 ? langs.get(0) : Optional.empty();
    }

    /** What each deck is published as. */
    public Set<View> views() {
        return pages.handout().views();
    }
}
