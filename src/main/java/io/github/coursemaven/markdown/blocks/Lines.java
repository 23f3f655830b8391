package io.github.coursemaven.markdown.blocks;

import io.github.coursemaven.base.problem.WhiteSpace;
import java.util.regex.Pattern;

/** What lines can begin. Patterns match from the start of a line; white space is that of JavaScript. */
final class Lines {

    /** What headings, fences, thematic breaks, quotes, lists and HTML begin with, after three blanks at most. Most lines do not. */
    static final String SIGNS = "#`~-_*>+0123456789<";

    /** What underlines begin with. */
    static final String UNDERLINES = "=-";

    static final Pattern THEMATIC_BREAK =
            Pattern.compile(" {0,3}(?:(?:-[\\t ]*+){3,}+|(?:_[ \\t]*+){3,}+|(?:\\*[ \\t]*+){3,}+)(?:\\n+|\\z)");
    static final Pattern HEADING =
            Pattern.compile(" {0,3}(#{1,6})(?=[" + WhiteSpace.CLASS + "]|\\z)([^\\n\\r\\u2028\\u2029]*)(?:\\n+|\\z)");
    static final Pattern FENCE = Pattern.compile("( {0,3})(`{3,}(?=[^`\\n]*(?:\\n|\\z))|~{3,})([^\\n]*)");
    static final Pattern UNDERLINE = Pattern.compile(" {0,3}(=+|-+) *(?:\\n+|\\z)");
    static final Pattern INDENTED = Pattern.compile(" {4}[^\\n]");
    static final Pattern QUOTE = Pattern.compile(" {0,3}> ?");
    /** A list begins with a bullet and text, or with a bullet alone: not with a bullet and one blank. */
    static final Pattern LIST_START = Pattern.compile(" {0,3}(?:[*+-]|\\d{1,9}[.)])(?:[ \\t][^\\n]+)?(?:\\n|\\z)");

    static final Pattern LIST_ITEM = Pattern.compile("( {0,3})([*+-]|\\d{1,9}[.)])(?:[ \\t][^\\n]*)?(?:\\n|\\z)");

    /** The elements that begin a block of HTML wherever they are (CommonMark 0.30, section 4.6, kind 6). */
    static final String BLOCK_ELEMENTS =
            "address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd"
                    + "|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header"
                    + "|hr|html|iframe|legend|li|link|main|menu|menuitem|meta|nav|noframes|ol|optgroup|option|p|param|section"
                    + "|source|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul";

    private static final Pattern HEADING_INSIDE = Pattern.compile(" {0,3}#{1,6} ");
    private static final Pattern FENCE_INSIDE = Pattern.compile(" {0,3}(?:`{3,}(?=[^`\\n]*\\n)|~{3,})[^\\n]*\\n");
    private static final Pattern LIST_INSIDE = Pattern.compile(" {0,3}(?:[*+-]|1[.)]) ");
    private static final Pattern HTML_INSIDE =
            Pattern.compile("</?(?:" + BLOCK_ELEMENTS + ")(?: +|\\n|/?>)|<(?:script|pre|style|textarea|!--)");
    private static final Pattern BLANK_INSIDE = Pattern.compile(" +\\n");

    private Lines() {}

    /** Whether a line ends a paragraph before it; tables are checked elsewhere. */
    static boolean interruptsParagraph(Cursor cursor, int offset) {
        return cursor.match(BLANK_INSIDE, offset).isPresent() || interrupts(cursor, offset);
    }

    /** Whether a line ends a table before it. */
    static boolean interruptsTable(Cursor cursor, int offset) {
        return cursor.match(INDENTED, offset).isPresent() || interrupts(cursor, offset);
    }

    private static boolean interrupts(Cursor cursor, int offset) {
        return cursor.beginsWith(SIGNS, offset) && interruptsBySign(cursor, offset);
    }

    private static boolean interruptsBySign(Cursor cursor, int offset) {
        return switch (cursor.sign(offset)) {
            case '#' -> cursor.match(HEADING_INSIDE, offset).isPresent();
            case '>' -> true;
            case '`', '~' -> cursor.match(FENCE_INSIDE, offset).isPresent();
            case '<' -> cursor.match(HTML_INSIDE, offset).isPresent();
            default ->
                cursor.match(THEMATIC_BREAK, offset).isPresent()
                        || cursor.match(LIST_INSIDE, offset).isPresent();
        };
    }

    /** The end of a paragraph that begins at an offset, before the line end. */
    static int paragraphEnd(Cursor cursor, int offset, boolean tablesInterrupt) {
        var end = cursor.lineEnd(offset);
        while (end < cursor.source().text().length()) {
            var next = end + 1;
            if (next == cursor.lineEnd(next)
                    || interruptsParagraph(cursor, next)
                    || (tablesInterrupt && Tables.beginAt(cursor, next))) {
                break;
            }
            end = cursor.lineEnd(next);
        }
        return end;
    }
}
