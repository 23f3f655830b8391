package io.github.coursemaven.markdown.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Where the characters of a text are in its HTML, in which a character reference stands for one of them. */
final class CharacterOffsets {

    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#\\d{1,8}|#[xX][0-9A-Fa-f]{1,8}|[A-Za-z][A-Za-z0-9]{1,40});?");

    private final Matcher reference;
    private boolean hasNext;
    private int inHtml;
    private int inText;

    CharacterOffsets(String html) {
        this.reference = REFERENCE.matcher(html);
        this.hasNext = reference.find();
    }

    /** @param offset in the text; not smaller than the one before */
    int inHtml(int offset) {
        while (hasNext && inText + reference.start() - inHtml < offset) {
            var length = Parser.unescapeEntities(reference.group(), false).length();
            inText += reference.start() - inHtml + length;
            inHtml = reference.end();
            hasNext = reference.find();
        }
        return inHtml + Math.max(0, offset - inText);
    }
}
