package io.github.coursemaven.check.report;

import java.util.Locale;
import java.util.regex.Pattern;

/** Makes authors' text safe to print. */
final class PrintedText {

    private static final Pattern CONTROL =
            Pattern.compile("[\\p{Cc}\\x{2028}\\x{2029}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

    private PrintedText() {}

    /** The text with control characters made visible, because they could deceive a terminal or a CI system. */
    static String visible(String text) {
        return CONTROL.matcher(text)
                .replaceAll(found -> String.format(
                        Locale.ROOT, "\\\\u%04X", (int) found.group().charAt(0)));
    }
}
