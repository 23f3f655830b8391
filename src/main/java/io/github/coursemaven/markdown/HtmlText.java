package io.github.coursemaven.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.coursemaven.problem.SourceText;

/** HTML being written, each character with its place in the Markdown it comes from. */
final class HtmlText {

    /** Stands for a dollar sign that the author escaped, until formulas have been found. Unicode reserves it for no text. */
    static final char ESCAPED_DOLLAR = '\uFDD2';

    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private final SourceText markdown;
    private final SourceText.Builder html;

    HtmlText(SourceText markdown) {
        this.markdown = markdown;
        this.html = new SourceText.Builder(markdown, 0);
    }

    SourceText build() {
        return html.build();
    }

    /** Writes tags, which belong to what stands before them. */
    void tag(String tag) {
        html.append(tag);
    }

    /** Writes an attribute whose value comes from one place of the Markdown. */
    void attribute(String name, String value, int offset) {
        html.append(" " + name + "=\"");
        html.append(escape(value), markdown, offset);
        html.append("\"");
    }

    /** Writes the author's HTML as it is. */
    void raw(BasedSequence chars) {
        if (isContiguous(chars)) {
            html.append(markdown, chars.getStartOffset(), chars.getEndOffset());
        } else {
            html.append(chars.toString(), markdown, chars.getStartOffset());
        }
    }

    /** Writes text as code: every character is itself. */
    void code(String text, Node node) {
        html.append(escape(text), markdown, node.getStartOffset());
    }

    /** Writes text, without the backslashes that escape punctuation. */
    void text(BasedSequence chars) {
        var out = new StringBuilder();
        for (var index = 0; index < chars.length(); index++) {
            var character = chars.charAt(index);
            var next = index + 1 < chars.length() ? chars.charAt(index + 1) : ' ';
            if (character == '\\' && PUNCTUATION.indexOf(next) >= 0) {
                out.append(next == '$' ? String.valueOf(ESCAPED_DOLLAR) : escape(String.valueOf(next)));
                index++;
            } else {
                out.append(escape(String.valueOf(character)));
            }
        }
        html.append(out.toString(), markdown, chars.getStartOffset());
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static boolean isContiguous(BasedSequence chars) {
        return chars.getEndOffset() - chars.getStartOffset() == chars.length();
    }
}
