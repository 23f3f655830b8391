package io.github.coursemaven.base.reference;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Characters in a target that nobody means: those that cannot be seen, and quotation marks around it. */
public final class OddCharacters {

    /** Not those that join or separate letters in words and emoji. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u00AD\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF]");

    private static final Pattern BLANK = Pattern.compile("[\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000]");
    private static final Pattern ODD = Pattern.compile(INVISIBLE.pattern() + "|" + BLANK.pattern());
    private static final String QUOTE = "[\"'“”„‟‘’‚‛«»‹›`]";
    private static final Pattern QUOTES = Pattern.compile(QUOTE + "++(.+?)" + QUOTE + "++");

    private OddCharacters() {}

    /**
     * The end of a message about a target that does not exist, after a semicolon.
     *
     * @param written the target as its author wrote it
     */
    public static Optional<String> cure(String written) {
        var odd = ODD.matcher(written);
        if (odd.find()) {
            var character = odd.group().codePointAt(0);
            return Optional.of(String.format(
                    Locale.ROOT,
                    "it has %s (U+%04X, %s) %s; write '%s'",
                    BLANK.matcher(odd.group()).matches() ? "an unusual blank" : "an invisible character",
                    character,
                    Character.getName(character).toLowerCase(Locale.ROOT),
                    odd.start() == 0 ? "at its beginning" : "after '" + written.substring(0, odd.start()) + "'",
                    plain(written)));
        }
        var quotes = QUOTES.matcher(written);
        return quotes.matches()
                ? Optional.of("it has quotation marks around it; write '" + quotes.group(1) + "'")
                : OddEdges.cure(written);
    }

    private static String plain(String written) {
        var visible = INVISIBLE.matcher(written).replaceAll("");
        var text = BLANK.matcher(visible).replaceAll(" ").strip();
        var quotes = QUOTES.matcher(text);
        return (quotes.matches() ? quotes.group(1) : text).replace(" ", "%20");
    }
}
