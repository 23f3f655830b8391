package io.github.coursemaven.course.options;

import java.util.regex.Pattern;

/** The names of languages in HTML and PDF: tags of BCP 47. */
public final class LanguageTag {

    // The language itself has two or three letters; longer ones are reserved, and none is registered.
    private static final Pattern FORM =
            Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*|[xXiI](?:-[A-Za-z0-9]{1,8})+");

    private LanguageTag() {}

    /** Whether a text has the form of a tag, such as {@code de-CH}; the language need not exist. */
    public static boolean isTag(String text) {
        return FORM.matcher(text).matches();
    }
}
