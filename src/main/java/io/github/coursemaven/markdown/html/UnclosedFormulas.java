package io.github.coursemaven.markdown.html;

import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.markdown.formula.MathEnvironment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds formulas that begin and do not end in the same paragraph: an empty line is inside, or the end is forgotten. */
final class UnclosedFormulas {

    private static final Pattern OPENING = Pattern.compile("(?m)(?<![\\\\$])\\$\\$(?!\\$)"
            + "|(?<![\\\\$\\p{L}\\p{N}])\\$(?=\\\\[A-Za-z]{2})"
            + "|^\\h*+(\\\\\\\\\\[)"
            + "|(?<!\\\\)\\\\begin\\{([A-Za-z]+\\*?)}");
    private static final Pattern EQUATION = Pattern.compile("\\A[^\\n=]*[\\p{L}\\p{N})}']\\h*=|\\^");

    /** Nothing else in the first line of the paragraph, and something below. */
    private static final Pattern ALONE = Pattern.compile("\\A\\h*\\n\\h*\\S");

    private UnclosedFormulas() {}

    /**
     * The first of each kind.
     *
     * @param isText whether an offset is in plain text, outside of formulas
     */
    static List<Problem> in(SourceText source, IntPredicate isText) {
        var text = source.text();
        var problems = new ArrayList<Problem>();
        var unclosed = new HashSet<String>();
        for (var found : OPENING.matcher(text).results().toList()) {
            var start = found.start(1) >= 0 ? found.start(1) : found.start();
            var opening = text.substring(start, found.end());
            if (isText.test(start)
                    && !unclosed.contains(opening)
                    && mayBegin(opening, text, start)
                    && text.indexOf(closing(opening), found.end()) < 0
                    && unclosed.add(opening)
                    && isFormula(opening, text, found)) {
                problems.add(Rule.MATH.at(source.locationAt(start), message(opening)));
            }
        }
        return problems;
    }

    private static String closing(String opening) {
        return opening.startsWith("$") ? opening : opening.replace("[", "]").replace("begin", "end");
    }

    private static boolean mayBegin(String opening, String text, int start) {
        return !opening.startsWith("\\begin") || MathEnvironment.beginsAt(text, start);
    }

    private static boolean isFormula(String opening, String text, MatchResult found) {
        var rest = text.substring(found.end());
        return switch (opening) {
            case "$$" ->
                LostFormulas.isTex(rest)
                        || (isFirst(text, found.start())
                                && (EQUATION.matcher(rest).find()
                                        || ALONE.matcher(rest).find()));
            case "\\\\[" -> LostFormulas.isTex(rest);
            default -> true;
        };
    }

    private static boolean isFirst(String text, int offset) {
        return text.substring(0, offset).isBlank();
    }

    private static String message(String opening) {
        return "'" + opening + "' has no '" + closing(opening)
                + "' in its paragraph, so this is shown as text; add it, and leave no empty line inside a formula";
    }
}
