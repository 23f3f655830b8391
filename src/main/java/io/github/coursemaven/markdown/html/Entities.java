package io.github.coursemaven.markdown.html;

import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.base.reference.ReservedCharacters;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * What a browser does to a deck before the Markdown plugin reads it, because reveal-md puts it into a {@code <textarea>}: line
 * ends become {@code \n} and character references characters (HTML standard, 13.2.3.5 and 13.2.5.2).
 */
public final class Entities {

    private static final Pattern TO_DECODE = Pattern.compile(
            "\\r\\n?|[\\x00\uFDD0-\uFDD5]|&(?:#\\d{1,8}|#[xX][0-9A-Fa-f]{1,8}|[A-Za-z][A-Za-z0-9]{1,40});?");

    private Entities() {}

    /** Whether a text has no character that one of them begins with, nor any other that the browser replaces. */
    public static boolean areNotIn(String text) {
        for (var index = 0; index < text.length(); index++) {
            var c = text.charAt(index);
            if (c == '&' || c == '\r' || c == '\0' || (c >= '\uFDD0' && c <= '\uFDD5')) {
                return false;
            }
        }
        return true;
    }

    /** The text as the browser hands it on, each character with its place in the source. */
    public static SourceText decode(SourceText source) {
        return areNotIn(source.text()) ? source : source.replace(TO_DECODE, match -> decode(match.group()));
    }

    /** A text with characters in place of character references. */
    static String decoded(String text) {
        return Parser.unescapeEntities(text, false);
    }

    private static String decode(String matched) {
        return switch (matched.charAt(0)) {
            case '\r' -> "\n";
            case '&' -> ReservedCharacters.replaced(decoded(matched));
            default -> "\uFFFD";
        };
    }
}
