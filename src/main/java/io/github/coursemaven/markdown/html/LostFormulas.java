package io.github.coursemaven.markdown.html;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.markdown.formula.FormulaScanner;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds text that looks like TeX between delimiters that are none in Markdown. Other text between them is not reported. */
final class LostFormulas {

    private static final Pattern MAY_BEGIN = Pattern.compile("\\$(?:\\$|\\\\[A-Za-z])|\\\\(?:[(\\[]|begin\\{)");
    private static final Pattern DELIMITED = Pattern.compile(
            "(?<!\\\\)\\\\(?:"
                    + "\\(([^`$\\n]{1,200}?)\\\\\\)|\\[([^`$]{1,400}?)\\\\]|begin\\{([A-Za-z]+\\*?)}([^`$]{1,400}?)\\\\end\\{\\3})");
    private static final String SCRIPT =
            "(?<![\\p{L}\\p{N}\\\\_])\\p{L}\\\\?[_^](?:\\{|[\\p{L}\\p{N}](?![\\p{L}\\p{N}_]))";
    private static final Pattern TEX = Pattern.compile(SCRIPT + "|(?<!\\\\)\\\\[A-Za-z]{3,}");
    private static final Pattern TEX_IN_ROWS = Pattern.compile(SCRIPT + "|&\\h*=");

    private LostFormulas() {}

    /** @param parsed the text as Markdown */
    static List<Problem> in(SourceText source, Node parsed) {
        var text = source.text();
        var problems = new ArrayList<Problem>();
        var hasSign = text.indexOf('$') >= 0 || text.indexOf('\\') >= 0;
        if (!hasSign || !MAY_BEGIN.matcher(text).find()) {
            return problems;
        }
        var outside = new BitSet(text.length());
        addTexts(parsed, outside);
        var tags = new TagScanner(text);
        FormulaScanner.inMarkdown(text, start -> tags.end(start).orElse(start + 1))
                .forEach(formula -> outside.clear(formula.start(), formula.end()));
        for (var found : DELIMITED.matcher(text).results().toList()) {
            if (outside.get(found.start()) && looksLikeTex(found)) {
                problems.add(Rule.MATH.at(source.locationAt(found.start()), message(found)));
            }
        }
        problems.addAll(UnclosedFormulas.in(source, outside::get));
        return problems;
    }

    /** Whether a text looks like TeX. */
    static boolean isTex(String text) {
        return TEX.matcher(text).find();
    }

    private static void addTexts(Node parent, BitSet texts) {
        for (var node : parent.getChildren()) {
            if (node instanceof Text) {
                texts.set(node.getStartOffset(), node.getEndOffset());
            }
            addTexts(node, texts);
        }
    }

    private static boolean looksLikeTex(MatchResult found) {
        for (var group = 1; group <= 2; group++) {
            if (found.start(group) >= 0) {
                return isTex(found.group(group));
            }
        }
        return TEX_IN_ROWS.matcher(found.group(4)).find();
    }

    private static String message(MatchResult found) {
        if (found.start(3) >= 0) {
            return "'\\begin{" + found.group(3)
                    + "}' does not begin a formula, so it is shown as text; check the name, or put it between '$$'";
        }
        var isLine = found.start(1) >= 0;
        var opening = isLine ? "\\(" : "\\[";
        return "Markdown removes the backslash from '" + opening + "', so this is shown as text; write '\\" + opening
                + "' and '\\" + (isLine ? "\\)" : "\\]") + "', or put it between '" + (isLine ? "$" : "$$") + "'";
    }
}
