package io.github.coursemaven.markdown.html;

import io.github.coursemaven.base.problem.Lookahead;
import io.github.coursemaven.base.problem.WhiteSpace;
import java.util.BitSet;
import java.util.OptionalInt;

/** Finds raw HTML inside a line: tags, comments and the like, where marked 4.3 does ({@code inline.tag}). */
final class TagScanner {

    private static final String COMMENT = "<!--";
    private static final String CDATA = "<![CDATA[";
    private static final String NO_UNQUOTED_VALUE = "\"'=<>`";

    private final String text;
    private final Lookahead commentEnd;
    private final Lookahead cdataEnd;
    private final Lookahead instructionEnd;
    private final Lookahead bracket;
    /** Places between attributes that were tried already: a tag that gets there is never closed. */
    private final BitSet unclosed = new BitSet();

    TagScanner(String text) {
        this.text = text;
        this.commentEnd = Lookahead.to("-->", text);
        this.cdataEnd = Lookahead.to("]]>", text);
        this.instructionEnd = Lookahead.to("?>", text);
        this.bracket = Lookahead.to(">", text);
    }

    /** The offset after what begins with an angle bracket; empty if that is text. */
    OptionalInt end(int start) {
        if (text.startsWith(COMMENT, start)) {
            var content = start + COMMENT.length();
            return text.startsWith(">", content) || text.startsWith("->", content)
                    ? OptionalInt.empty()
                    : after(commentEnd, "-->", content);
        }
        if (text.startsWith(CDATA, start)) {
            return after(cdataEnd, "]]>", start + CDATA.length());
        }
        return switch (start + 1 < text.length() ? text.charAt(start + 1) : ' ') {
            case '?' -> after(instructionEnd, "?>", start + 2);
            case '!' -> declaration(start + 2);
            case '/' -> closingTag(start + 2);
            default -> openingTag(start + 1);
        };
    }

    private OptionalInt after(Lookahead mark, String written, int from) {
        var found = mark.next(from);
        return found < text.length() ? OptionalInt.of(found + written.length()) : OptionalInt.empty();
    }

    private OptionalInt declaration(int start) {
        var end = start;
        while (end < text.length() && isLetter(text.charAt(end))) {
            end++;
        }
        return end > start && Blanks.skipAscii(text, end) > end ? after(bracket, ">", end + 1) : OptionalInt.empty();
    }

    private OptionalInt closingTag(int start) {
        var name = nameEnd(start, ":-");
        var end = Blanks.skipAscii(text, name);
        return name > start && text.startsWith(">", end) ? OptionalInt.of(end + 1) : OptionalInt.empty();
    }

    private OptionalInt openingTag(int start) {
        var first = nameEnd(start, "-");
        var at = first;
        while (at > start && !unclosed.get(at)) {
            unclosed.set(at);
            var next = Blanks.skipAscii(text, at);
            var end = text.startsWith("/>", next) ? next + 2 : next + 1;
            if (text.startsWith(">", end - 1)) {
                unclosed.clear(first, at + 1);
                return OptionalInt.of(end);
            }
            at = next > at ? attributeEnd(next) : 0;
        }
        return OptionalInt.empty();
    }

    /** The offset after an attribute; 0 if there is none, or only the beginning of one. */
    private int attributeEnd(int start) {
        var name = start < text.length() && ":_".indexOf(text.charAt(start)) >= 0
                ? wordEnd(start + 1, ".:-")
                : nameEnd(start, ".:-");
        if (name == start) {
            return 0;
        }
        var sign = Blanks.skipAscii(text, name);
        return text.startsWith("=", sign) ? valueEnd(Blanks.skipAscii(text, sign + 1)) : name;
    }

    private int valueEnd(int start) {
        if (text.startsWith("\"", start) || text.startsWith("'", start)) {
            return text.indexOf(text.charAt(start), start + 1) + 1;
        }
        var end = start;
        while (end < text.length()
                && !WhiteSpace.isAscii(text.charAt(end))
                && NO_UNQUOTED_VALUE.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end == start ? 0 : end;
    }

    /** The end of a name that begins with a letter; its start if there is none. */
    private int nameEnd(int start, String further) {
        return start < text.length() && isLetter(text.charAt(start)) ? wordEnd(start + 1, further) : start;
    }

    private int wordEnd(int start, String further) {
        var end = start;
        while (end < text.length() && (isWord(text.charAt(end)) || further.indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }

    private static boolean isLetter(char character) {
        return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
    }

    private static boolean isWord(char character) {
        return isLetter(character) || (character >= '0' && character <= '9') || character == '_';
    }
}
