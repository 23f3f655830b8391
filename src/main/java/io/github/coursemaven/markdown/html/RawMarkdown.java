package io.github.coursemaven.markdown.html;

import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.SourceText;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds Markdown in a block of HTML, which is shown as it is written. */
final class RawMarkdown {

    /** What is not text of the slide, or has a language of its own. */
    private static final Pattern OTHER = Pattern.compile("(?is)<!--.*?(?:-->|\\z)"
            + "|<(pre|code|script|style|textarea|svg|math|template|kbd|samp|var|tt)\\b.*?(?:</\\1\\s*+>|\\z)"
            + "|<(\\w++)[^<>]*?\\bclass\\s*+=\\s*+(?:\"[^\"<>]*\\bmermaid\\b|'[^'<>]*\\bmermaid\\b|mermaid\\b)"
            + ".*?(?:</\\2\\s*+>|\\z)"
            + "|\\$\\$.*?(?:\\$\\$|\\z)|\\\\\\[.*?(?:\\\\]|\\z)|\\\\begin\\{(\\w++\\*?)}.*?(?:\\\\end\\{\\3}|\\z)");

    private static final Pattern ITEM = Pattern.compile("(?m)^\\h*+(?:[-*+]|\\d{1,3}[.)])\\h++[^\\s<][^\\n]*+");
    /** A link after a word or a bracket, or to a single word, is more likely code: {@code arr[i](x)}. */
    private static final String LINK = "(?<![\\w)\\]!])!?\\[[^\\[\\]\\n]*+]\\((?=[^()\\s]*[./#:])[^()\\s]++\\)";

    private static final Pattern SURE =
            Pattern.compile("(?m)^\\h*+#{1,6}\\h++[^\\s<][^\\n]*+" + "|^\\h*+(?:```|~~~)[^\\n]*+"
                    + "|" + LINK
                    + "|(?<![\\w*])\\*\\*(?=[^\\s*])[^*\\n<>]{1,200}+(?<=\\S)\\*\\*(?![\\w*])");
    private static final int LEAST_ITEMS = 2;

    private RawMarkdown() {}

    /** One problem, at the first such text. */
    static Optional<Problem> in(SourceText html) {
        var text = OTHER.matcher(html.text()).replaceAll(other -> " ".repeat(other.end() - other.start()));
        var items = ITEM.matcher(text).results().limit(LEAST_ITEMS).toList();
        var sure = SURE.matcher(text).results().findFirst();
        var first = items.size() < LEAST_ITEMS
                ? sure
                : sure.filter(found -> found.start() < items.get(0).start()).or(() -> Optional.of(items.get(0)));
        return first.map(found -> {
            var written = found.group().strip();
            return Rule.RAW_MARKDOWN.at(
                    html.locationAt(found.start() + found.group().indexOf(written)),
                    "'" + written + "' is shown as it is written, because it is in a block of HTML; write a blank line"
                            + " between the tag and the Markdown");
        });
    }
}
