package io.github.coursemaven.markdown.blocks;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Blocks of raw HTML: the seven kinds of CommonMark (0.30, section 4.6), with the ends that marked 4.3 gives them. */
final class HtmlBlocks {

    private static final String UP_TO_BLANK_LINE = "[\\s\\S]*?(?:\\n(?: *+\\n)++|\\z)";
    private static final String NOT_RAW = "(?!script|pre|style|textarea)";
    private static final String ATTRIBUTE =
            " +[a-zA-Z:_][\\w.:-]*(?: *= *\"[^\"\\n]*\"| *= *'[^'\\n]*'| *= *[^\\s\"'=<>`]+)?";
    private static final String ALONE = "(?=[ \\t]*(?:\\n|\\z))";

    private static final List<Pattern> KINDS = List.of(
            kind("<(script|pre|style|textarea)[\\s>][\\s\\S]*?(?:</\\1>(?:[^\\n]*\\n+|[^\\n]*\\z)|\\z)"),
            kind("<!--(?!-?>)[\\s\\S]*?(?:-->|\\z)[^\\n]*(?:\\n+|\\z)"),
            kind("<\\?[\\s\\S]*?(?:\\?>\\n*|\\z)"),
            kind("<![A-Z][\\s\\S]*?(?:>\\n*|\\z)"),
            kind("<!\\[CDATA\\[[\\s\\S]*?(?:\\]\\]>\\n*|\\z)"),
            kind("</?(?:" + Lines.BLOCK_ELEMENTS + ")(?: +|\\n|/?>)" + UP_TO_BLANK_LINE),
            kind("<" + NOT_RAW + "[a-z][\\w-]*(?:" + ATTRIBUTE + ")*+ */?>" + ALONE + UP_TO_BLANK_LINE),
            kind("</" + NOT_RAW + "[a-z][\\w-]*\\s*>" + ALONE + UP_TO_BLANK_LINE));

    private HtmlBlocks() {}

    /** Takes a block of raw HTML at the cursor. */
    static boolean take(Cursor cursor, BlockList blocks) {
        for (var kind : KINDS) {
            var found = cursor.match(kind).map(MatchResult::end);
            if (found.isPresent()) {
                blocks.add(new Block.Html(cursor.slice(cursor.at(), found.get())));
                cursor.moveTo(found.get());
                return true;
            }
        }
        return false;
    }

    private static Pattern kind(String regex) {
        return Pattern.compile(" {0,3}" + regex, Pattern.CASE_INSENSITIVE);
    }
}
