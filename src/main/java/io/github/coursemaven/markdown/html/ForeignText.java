package io.github.coursemaven.markdown.html;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in HTML but is not Markdown: comments, and elements for code or with a language of their own. */
public final class ForeignText {

    /** The elements that show code, as alternatives of a pattern. */
    static final String CODE = "code|pre|kbd|samp|tt";

    /** Classes of elements that scripts draw. */
    private static final String LANGUAGE =
            "\\b(?:mermaid|plantuml|wavedrom|graphviz|markmap|nomnoml|ditaa|svgbob|bytefield|vega)\\b";

    private static final String AS_WRITTEN = "white-space\\s*+:\\s*+pre";

    private static final Pattern FOREIGN = Pattern.compile("(?is)<!--.*?(?:-->|\\z)"
            + "|<(" + CODE + "|var|script|style|textarea|svg|math|template)\\b.*?(?:</\\1\\s*+>|\\z)"
            + "|<(\\w++)[^<>]*?(?:\\bclass\\s*+=\\s*+(?:\"[^\"<>]*" + LANGUAGE + "|'[^'<>]*" + LANGUAGE + "|" + LANGUAGE
            + ")"
            + "|\\bstyle\\s*+=\\s*+(?:\"[^\"<>]*" + AS_WRITTEN + "|'[^'<>]*" + AS_WRITTEN + "))"
            + ".*?(?:</\\2\\s*+>|\\z)");

    private ForeignText() {}

    /** The text with blanks instead of comments and of what is in such elements; their tags stay. */
    public static String blanked(String text) {
        return text.indexOf('<') < 0 ? text : FOREIGN.matcher(text).replaceAll(ForeignText::blanks);
    }

    private static String blanks(MatchResult found) {
        var text = found.group();
        var isElement = !text.startsWith("<!--");
        var start = isElement ? text.indexOf('>') + 1 : 0;
        var end = isElement && text.endsWith(">") ? Math.max(start, text.lastIndexOf("</")) : text.length();
        return Matcher.quoteReplacement(text.substring(0, start) + " ".repeat(end - start) + text.substring(end));
    }
}
