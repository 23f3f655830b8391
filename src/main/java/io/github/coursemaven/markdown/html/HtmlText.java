package io.github.coursemaven.markdown.html;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.base.reference.ReservedCharacters;
import io.github.coursemaven.markdown.blocks.Escapes;
import java.util.regex.Pattern;

/** HTML being written, each character with its place in the source. */
final class HtmlText {

    /** All that {@link #ESCAPED_OR_MARKUP} matches has one of these. */
    private static final String SIGNS = "\\&<>\"";

    private static final Pattern ESCAPED_OR_MARKUP = Pattern.compile(Escapes.ESCAPE + "|[&<>\"]");
    private static final Pattern BARE_AMPERSAND = Pattern.compile("&(?!" + InlinePatterns.REFERENCED + ")");

    private final SourceText.Builder html;

    HtmlText(SourceText markdown) {
        this.html = new SourceText.Builder(markdown, 0);
    }

    SourceText build() {
        return html.build();
    }

    /** Writes tags, whose place is the end of what was written before. */
    void tag(String tag) {
        html.append(tag);
    }

    /** Writes an attribute whose value comes from one place of a source. */
    void attribute(String name, String value, SourceText source, int offset) {
        html.append(" " + name + "=\"").append(escape(value), source, offset).append("\"");
    }

    /** Writes an attribute whose value is HTML already. */
    void encodedAttribute(String name, String value, SourceText source, int offset) {
        html.append(" " + name + "=\"").append(value, source, offset).append("\"");
    }

    /** Writes text in which character references are left as they are. */
    void escapedText(String text, SourceText source, int offset) {
        html.append(escapeMarkup(text), source, offset);
    }

    /** Writes a formula with its delimiters, between marks; character references are left as they are. */
    void formula(String formula, SourceText source, int offset) {
        html.append(
                ReservedCharacters.FORMULA_START + escapeMarkup(formula) + ReservedCharacters.FORMULA_END,
                source,
                offset);
    }

    /** Writes the author's HTML as it is. */
    void raw(SourceText source) {
        html.append(source, 0, source.text().length());
    }

    /** Writes the author's HTML as it is. */
    void raw(SourceText source, BasedSequence chars) {
        html.append(source, chars.getStartOffset(), chars.getEndOffset());
    }

    /** Writes text as code: every character is itself. */
    void code(String text, SourceText source, int offset) {
        html.append(escape(text), source, offset);
    }

    /**
     * Writes text, without the backslashes that escape punctuation.
     *
     * @param smart whether quotes, dashes and dots become typographic ones, except escaped ones
     */
    void text(SourceText source, boolean smart, BasedSequence chars) {
        if (smart) {
            smartText(source, chars);
            return;
        }
        if (isPlain(source.text(), chars.getStartOffset(), chars.getEndOffset())) {
            html.append(source, chars.getStartOffset(), chars.getEndOffset());
            return;
        }
        var text = source.slice(chars.getStartOffset(), chars.getEndOffset())
                .replace(
                        ESCAPED_OR_MARKUP,
                        match -> match.start(1) < 0 ? escape(match.group()) : escaped(match.group(1)));
        html.append(text, 0, text.text().length());
    }

    private static boolean isPlain(String text, int from, int to) {
        for (var index = from; index < to; index++) {
            if (SIGNS.indexOf(text.charAt(index)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private void smartText(SourceText source, BasedSequence chars) {
        var out = new StringBuilder();
        var end = 0;
        for (var matcher = Escapes.ESCAPE.matcher(chars); matcher.find(); end = matcher.end()) {
            out.append(smart(chars.subSequence(end, matcher.start()))).append(escaped(matcher.group(1)));
        }
        out.append(smart(chars.subSequence(end, chars.length())));
        html.append(out.toString(), source, chars.getStartOffset());
    }

    private static String escaped(String sign) {
        return sign.equals("$") ? String.valueOf(ReservedCharacters.ESCAPED_DOLLAR) : escape(sign);
    }

    private static String smart(BasedSequence chars) {
        return escape(SmartPunctuation.in(chars.toString()));
    }

    /** Escapes text, but leaves character references as they are. */
    static String escapeMarkup(String text) {
        return BARE_AMPERSAND
                .matcher(text)
                .replaceAll("&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
