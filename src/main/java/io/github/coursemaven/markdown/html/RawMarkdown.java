package io.github.coursemaven.markdown.html;

import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.markdown.formula.Formula;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds Markdown in a block of HTML, which is shown as it is written. */
final class RawMarkdown {

    /** After a day with a point, as in German or Danish. */
    private static final String MONTH =
            "(?:januar|jänner|februar|märz|marts|mars|april|ma[ij]|juni|juli|august|september"
                    + "|oktober|november|de[zsc]ember)";

    /** Who ends lines with {@code <br>} lays them out by hand. */
    private static final Pattern ITEM = Pattern.compile(
            "(?im)^\\h*+(?:[-*+]|\\d{1,3}(?!\\.\\h++" + MONTH + "\\b)[.)])\\h++(?![^\\n]*<br\\b)[^\\s<][^\\n]*+");

    private static final Pattern PARAGRAPH =
            Pattern.compile("(?i)<(/?)p\\b|</?(?:div|section|[uo]l|blockquote|table)\\b");
    /** A link after a word or a bracket, or to a single word, is more likely code: {@code arr[i](x)}. */
    private static final String LINK = "(?<![\\w)\\]!])!?\\[[^\\[\\]\\n]*+]\\((?=[^()\\s]*[./#:])[^()\\s]++\\)";

    /** Also one that is not written correctly. */
    private static final String IMAGE =
            "(?<![\\w)\\]])!\\[(?:\\[[^\\[\\]\\n]++]]|[^\\[\\]\\n]*+]\\h?\\((?=[^()\\n]*[./#])[^()\\n]++\\))";

    /** The first row, above the line that divides it from the others. */
    private static final String TABLE = "^\\h*+\\|[^\\n]*+(?=\\n\\h*+\\|\\h*+:?+-{2,}+[-:|\\h]*+$)";

    private static final Pattern SURE =
            Pattern.compile("(?m)^\\h*+#{1,6}\\h++[^\\s<][^\\n]*+" + "|^\\h*+(?:```|~~~)[^\\n]*+"
                    + "|" + TABLE
                    + "|" + IMAGE
                    + "|" + LINK
                    + "|(?<![\\w*])\\*\\*(?=[^\\s*])[^*\\n<>]{1,200}+(?<=\\S)\\*\\*(?![\\w*])");
    private static final int LEAST_ITEMS = 2;

    private RawMarkdown() {}

    /** One problem, at the first such text. */
    static Optional<Problem> in(SourceText html) {
        var text = Formula.asWords(ForeignText.blanked(html.text()));
        var items = ITEM.matcher(text).results().limit(LEAST_ITEMS).toList();
        var sure = SURE.matcher(text).results().findFirst();
        var first = items.size() < LEAST_ITEMS
                ? sure
                : sure.filter(found -> found.start() < items.get(0).start()).or(() -> Optional.of(items.get(0)));
        return first.map(found -> {
            var written = html.slice(found.start(), found.end()).strip();
            return Rule.RAW_MARKDOWN.at(
                    written.locationAt(0),
                    "'" + written.text() + "' is shown as it is written, because it is in a block of HTML; "
                            + (isInParagraph(text, found.start()) ? "write <div> instead of <p>, and " : "write ")
                            + "a blank line between the tag and the Markdown");
        });
    }

    /** A paragraph cannot hold a list, and ends before it. */
    private static boolean isInParagraph(String text, int offset) {
        return PARAGRAPH
                .matcher(text)
                .region(0, offset)
                .results()
                .reduce((first, second) -> second)
                .filter(tag -> "".equals(tag.group(1)))
                .isPresent();
    }
}
