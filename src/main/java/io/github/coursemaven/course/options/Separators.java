package io.github.coursemaven.course.options;

import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

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
    /** As in reveal.js 5.1.0, where a backslash is missing: {@code s*} should match blanks. */
    private static final String DEFAULT_NOTES = "^s*notes?:";

    /** Signs that stand for themselves, as in a line {@code ***}: nothing is before them that they could repeat. */
    private static final Pattern SIGNS = Pattern.compile("(?<=^|\\^|\\\\n|\n)([*+?])\\1+(?=$|\\$|\\\\[rn]|\\r?\n)");

    private static final int MAXIMUM_LENGTH = 200;

    /** Patterns are equal only to themselves, so their texts are compared. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Separators separators && texts().equals(separators.texts());
    }

    @Override
    public int hashCode() {
        return texts().hashCode();
    }

    private List<String> texts() {
        return Stream.of(any, horizontal, notes)
                .map(pattern -> pattern.flags() + " " + pattern)
                .toList();
    }

    /** Whether a line {@code Note:} begins the speaker notes, as it does unless a deck sets something else. */
    public boolean beginNotesAsUsual() {
        return notes.matcher("Note:\n").find();
    }

    /** Compiles what a deck sets. A separator that cannot be used is reported, and replaced by the default one. */
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

    /** What is wrong with a separator that a parameter sets, as in {@link #fault}, and the cure. */
    public static Optional<String> faultAndCure(String regex) {
        return fault(regex).map(fault -> fault + (literal(regex).isEmpty() ? "; write one as in JavaScript" : ""));
    }

    /** What is wrong with a separator, in words that follow its text: {@code is not a regular expression (unclosed group)}. */
    public static Optional<String> fault(String regex) {
        if (regex.length() > MAXIMUM_LENGTH) {
            return Optional.of("is longer than " + MAXIMUM_LENGTH + " characters");
        }
        try {
            JsRegex.compile(regex, true, false);
            return Optional.empty();
        } catch (PatternSyntaxException e) {
            return Optional.of("is not a regular expression ("
                    + e.getDescription().toLowerCase(Locale.ROOT) + ")" + literal(regex));
        }
    }

    /** How to write a line of one sign, such as {@code ***}: without backslashes, which mean something else between quotes. */
    private static String literal(String regex) {
        var signs = SIGNS.matcher(regex);
        var written =
                signs.replaceAll(run -> "[" + run.group(1) + "]{" + run.group().length() + "}");
        if (written.equals(regex)) {
            return "";
        }
        return "; write '" + (signs.reset().matches() ? "^" + written + "$" : written.replace("\n", "\\n")) + "'";
    }

    private static String checked(Optional<Setting> setting, String byDefault, Consumer<Problem> problems) {
        var complaint = setting.flatMap(Separators::complaint);
        complaint.ifPresent(problems);
        return complaint.isEmpty() ? setting.map(Setting::value).orElse(byDefault) : byDefault;
    }

    private static Optional<Problem> complaint(Setting setting) {
        return fault(setting.value())
                .map(fault -> Rule.SEPARATOR.at(
                        setting.location(),
                        "'" + setting.value() + "' " + fault + "; the default separator is used instead"));
    }
}
