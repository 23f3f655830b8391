package io.github.coursemaven.markdown.html;

import java.util.List;
import java.util.regex.Pattern;

/** Typographic quotes, dashes and dots, as marked 4.3 makes them with {@code smartypants}. */
final class SmartPunctuation {

    private record Replacement(Pattern pattern, String by) {}

    private static final List<Replacement> REPLACEMENTS = List.of(
            replacement("---", "\u2014"),
            replacement("--", "\u2013"),
            replacement("(^|[-\u2014/(\\[{\"\\s])'", "$1\u2018"),
            replacement("'", "\u2019"),
            replacement("(^|[-\u2014/(\\[{\u2018\\s])\"", "$1\u201C"),
            replacement("\"", "\u201D"),
            replacement("\\.{3}", "\u2026"));

    private SmartPunctuation() {}

    static String in(String text) {
        var smart = text;
        for (var replacement : REPLACEMENTS) {
            smart = replacement.pattern().matcher(smart).replaceAll(replacement.by());
        }
        return smart;
    }

    private static Replacement replacement(String regex, String by) {
        return new Replacement(Pattern.compile(regex), by);
    }
}
