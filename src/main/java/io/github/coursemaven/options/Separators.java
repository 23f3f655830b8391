package io.github.coursemaven.options;

import io.github.coursemaven.problem.Location;
import io.github.coursemaven.problem.Problem;
import io.github.coursemaven.problem.Rule;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * What divides a deck into slides and notes.
 *
 * @param any matches any separator
 * @param horizontal matches those that begin a new column; the others continue it below
 * @param notes begins the speaker notes of a slide
 */
public record Separators(Pattern any, Pattern horizontal, Pattern notes) {

    private static final String DEFAULT_HORIZONTAL = "\\r?\\n---\\r?\\n";
    private static final String DEFAULT_VERTICAL = "\\r?\\n----\\r?\\n";
    /** As it really is in reveal.js 5.1.0: a lost backslash makes the blanks letters. */
    private static final String DEFAULT_NOTES = "^s*notes?:";

    private static final int MAXIMUM_LENGTH = 200;

    /** Compiles what a deck sets. In place of a separator that cannot be used stands the default one, with a problem. */
    public static Separators of(
            Optional<Setting> horizontal,
            Optional<Setting> vertical,
            Optional<Setting> notes,
            Consumer<Problem> problems) {
        var horizontalRegex = checked(horizontal, DEFAULT_HORIZONTAL, problems);
        var verticalRegex = checked(vertical, DEFAULT_VERTICAL, problems);
        var any = verticalRegex.isEmpty() ? horizontalRegex : horizontalRegex + "|" + verticalRegex;
        return new Separators(
                JsRegex.compile(any, true, false),
                JsRegex.compile(horizontalRegex, false, false),
                JsRegex.compile(checked(notes, DEFAULT_NOTES, problems), true, true));
    }

    private static String checked(Optional<Setting> setting, String byDefault, Consumer<Problem> problems) {
        var complaints = setting.map(Separators::complaints).orElse(List.of());
        complaints.forEach(problems);
        return complaints.isEmpty() ? setting.map(Setting::value).orElse(byDefault) : byDefault;
    }

    private static List<Problem> complaints(Setting setting) {
        var regex = setting.value();
        if (regex.length() > MAXIMUM_LENGTH) {
            return List.of(complaint(setting.location(), regex, "is longer than " + MAXIMUM_LENGTH + " characters"));
        }
        try {
            JsRegex.compile(regex, true, false);
            return List.of();
        } catch (PatternSyntaxException e) {
            return List.of(complaint(
                    setting.location(),
                    regex,
                    "is not a regular expression (" + e.getDescription().toLowerCase(Locale.ROOT) + ")"));
        }
    }

    private static Problem complaint(Location location, String regex, String reason) {
        return Rule.SEPARATOR.at(location, "'" + regex + "' " + reason + "; the default separator is used instead");
    }
}
