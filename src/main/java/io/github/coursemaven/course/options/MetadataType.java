package io.github.coursemaven.course.options;

import io.github.coursemaven.base.settings.Value;
import java.time.YearMonth;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The valid values of the keys for metadata. */
final class MetadataType {

    /** A date, or any other text about the time; but not a date such as February 30. */
    static final ValueType DATE = of(MetadataType::mayBeDate, "a date that exists");

    /** What decks are sorted by. */
    static final ValueType ORDER =
            of(Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,9})?").asMatchPredicate(), "a number");

    static final ValueType LANGUAGE = of(LanguageTag::isTag, "a language tag such as en or de-CH");

    private static final Pattern DAY = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:[T\\s].*)?");

    private static final Pattern MONTH = Pattern.compile("[0-9]{2}([0-9]{2})-([0-9]{2})");

    private MetadataType() {}

    private static ValueType of(Predicate<String> fits, String name) {
        var filled = fits.or(String::isBlank);
        return ValueType.of(value -> value instanceof Value.Scalar scalar && filled.test(scalar.text()), name);
    }

    private static boolean mayBeDate(String text) {
        var parts = DAY.matcher(text);
        if (!parts.matches()) {
            return mayBeMonth(text);
        }
        var month = Integer.parseInt(parts.group(2));
        return month >= 1
                && month <= 12
                && YearMonth.of(Integer.parseInt(parts.group(1)), month).isValidDay(Integer.parseInt(parts.group(3)));
    }

    /** Also an academic year, or several: {@code 2026-27}, {@code 2026-28}. */
    private static boolean mayBeMonth(String text) {
        var parts = MONTH.matcher(text);
        if (!parts.matches()) {
            return true;
        }
        var second = Integer.parseInt(parts.group(2));
        return (second >= 1 && second <= 12) || second > Integer.parseInt(parts.group(1)) || text.endsWith("99-00");
    }
}
