package io.github.coursemaven.markdown.html;

import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.Shown;
import io.github.coursemaven.base.problem.SourceText;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds attributes as comments have them, where no comment is: {@code <-- .slide: class="x" -->}. */
final class AttributesAsText {

    private static final Pattern ATTRIBUTES = Pattern.compile("(?<![\\w.`\\\\-])(?:[^\\s\\w.]{1,6}\\h*){0,2}+"
            + "\\.(slide|element)\\h*:\\h*((?:[\\w-]+\\h*=\\h*(?:\"[^\"\\n]*\"|'[^'\\n]*'|[“„][^“”\\n]*[“”])\\h*)+)"
            + "(?:[^\\s\\w.]{1,4}|-- >)?+");

    private static final int SHOWN = 60;

    private AttributesAsText() {}

    static List<Problem> in(SourceText text) {
        if (!text.text().contains(".slide") && !text.text().contains(".element")) {
            return List.of();
        }
        return ATTRIBUTES
                .matcher(PlainWords.of(text.text()))
                .results()
                .map(found -> problem(text, found))
                .toList();
    }

    private static Problem problem(SourceText text, MatchResult found) {
        var attributes = found.group(2).strip().replaceAll("[“”„]", "\"");
        return Rule.IGNORED_ATTRIBUTE.at(
                text.locationAt(found.start()),
                "'" + Shown.cut(found.group().strip(), SHOWN)
                        + "' sets no attribute, because it is not a comment; write <!-- ." + found.group(1) + ": "
                        + attributes + " -->");
    }
}
