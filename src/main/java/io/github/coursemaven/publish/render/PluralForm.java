package io.github.coursemaven.publish.render;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The forms that a word has beside a number, as the Unicode Consortium's CLDR names them. */
enum PluralForm {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER;

    /** The form for a number of things, 0 or more, in a language. */
    static PluralForm of(String tag, int count) {
        return switch (Locale.forLanguageTag(tag).getLanguage()) {
            case "ja", "zh", "ko", "vi", "th", "id", "ms", "lo", "my" -> OTHER;
            case "fr", "pt", "hy" -> count < 2 ? ONE : OTHER;
            case "he" -> count == 1 ? ONE : count == 2 ? TWO : OTHER;
            case "cs", "sk" -> count == 1 ? ONE : count >= 2 && count <= 4 ? FEW : OTHER;
            case "pl" -> count == 1 ? ONE : isFew(count) ? FEW : MANY;
            case "ru", "uk", "be" -> isOneOf(count) ? ONE : isFew(count) ? FEW : MANY;
            case "hr", "sr", "bs" -> isOneOf(count) ? ONE : isFew(count) ? FEW : OTHER;
            case "ar" -> arabic(count);
            default -> count == 1 ? ONE : OTHER;
        };
    }

    /** The names of the forms in files of words. */
    static List<String> names() {
        return Arrays.stream(values()).map(PluralForm::toString).toList();
    }

    /** 1, 21, 31, but not 11. */
    private static boolean isOneOf(int count) {
        return count % 10 == 1 && count % 100 != 11;
    }

    /** 2 to 4, 22 to 24, but not 12 to 14. */
    private static boolean isFew(int count) {
        var last = count % 10;
        var lastTwo = count % 100;
        return last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14);
    }

    private static PluralForm arabic(int count) {
        var lastTwo = count % 100;
        if (count < 3) {
            return values()[count];
        }
        return lastTwo >= 3 && lastTwo <= 10 ? FEW : lastTwo >= 11 ? MANY : OTHER;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
