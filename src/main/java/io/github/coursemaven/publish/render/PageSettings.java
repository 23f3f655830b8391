package io.github.coursemaven.publish.render;

import io.github.coursemaven.course.options.LanguageTag;

/**
 * What all pages of a course have in common.
 *
 * @param lang the language of decks that do not set one: a BCP 47 tag
 * @param notes whether speaker notes are in the pages
 */
public record PageSettings(String lang, boolean notes, PrintSize printSize, Handout handout) {
    public PageSettings {
        if (!LanguageTag.isTag(lang)) {
            throw new IllegalArgumentException("'" + lang + "' is not a language tag; write one such as de or pt-BR");
        }
    }

    public PageSettings(String lang, boolean notes) {
        this(lang, notes, PrintSize.SLIDE, Handout.AUTO);
    }
}
