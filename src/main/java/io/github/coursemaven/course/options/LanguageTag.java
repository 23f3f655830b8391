package io.github.coursemaven.course.options;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The names of languages in HTML and PDF: tags of BCP 47. */
public final class LanguageTag {

    // The language itself has two or three letters; longer ones are reserved, and none is registered.
    private static final Pattern FORM =
            Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*|[xXiI](?:-[A-Za-z0-9]{1,8})+");

    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi");

    private static final Set<String> RIGHT_TO_LEFT_SCRIPTS =
            Set.of("Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa");

    private LanguageTag() {}

    /** Whether a language is written from right to left. */
    public static boolean isRightToLeft(String tag) {
        var locale = Locale.forLanguageTag(tag);
        return locale.getScript().isEmpty()
                ? RIGHT_TO_LEFT.contains(locale.getLanguage())
                : RIGHT_TO_LEFT_SCRIPTS.contains(locale.getScript());
    }

    /** Whether a language has lines that break between any two signs, or only between words for the sake of its readers. */
    public static boolean isChineseJapaneseOrKorean(String tag) {
        return Set.of("zh", "ja", "ko").contains(Locale.forLanguageTag(tag).getLanguage());
    }

    /** Whether a text has the form of a tag, such as {@code de-CH}; the language need not exist. */
    public static boolean isTag(String text) {
        return FORM.matcher(text).matches();
    }
}
