package io.github.coursemaven.course.options;

/** What of a deck has values of the POM in place of properties such as {@code ${project.version}}. */
public enum FilteredText {
    NOTHING,
    /** All but code: fences, indented code, and what is between backticks. */
    WITHOUT_CODE,
    /** All but fences that name where their code comes from, which must be as it is there. */
    ALL;

    static FilteredText of(OptionReader reader) {
        if (reader.fitting(DeckKey.FILTER).filter("code"::equals).isPresent()) {
            return ALL;
        }
        return reader.flag(DeckKey.FILTER).orElse(false) ? WITHOUT_CODE : NOTHING;
    }
}
