package io.github.coursemaven.markdown.html;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.markdown.formula.Backslashes;
import io.github.coursemaven.markdown.formula.Formula;
import io.github.coursemaven.markdown.formula.FormulaScanner;
import io.github.coursemaven.markdown.formula.Tear;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Finds the formulas of a text that Markdown changes: by markup that begins or ends inside, or by backslashes that it removes
 * although the author needs them. A formula that comes out as its author meant it is left alone.
 */
final class MendedFormulas {

    private static final Pattern SIGN_OF_TEX = Pattern.compile("[\\\\^_{}=<>]");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2}\\h");
    private static final Pattern NAME = Pattern.compile("[A-Za-z{(_]");
    private static final Pattern NAME_OF_VARIABLE = Pattern.compile("[A-Z{(_]");
    private static final Pattern MEANT_HTML = Pattern.compile("</|<!--");

    private final SourceText source;
    private final Function<Formula, Optional<Tear>> blockTears;
    private final MarkdownOptions options;
    /** What begins or ends at an offset. */
    private final TreeMap<Integer, Tear> edges = new TreeMap<>();

    /** @param blockTears what the division into blocks and cells would have done to a formula */
    private MendedFormulas(SourceText source, Function<Formula, Optional<Tear>> blockTears, MarkdownOptions options) {
        this.source = source;
        this.blockTears = blockTears;
        this.options = options;
    }

    /**
     * The formulas of a text by their starts; none if Markdown changes none of them.
     *
     * @param parsed the text as Markdown
     */
    static Map<Integer, MendedFormula> of(
            SourceText source,
            Paragraph parsed,
            Function<Formula, Optional<Tear>> blockTears,
            MarkdownOptions options) {
        var tags = new TagScanner(source.text());
        var formulas = FormulaScanner.inMarkdown(
                source.text(), start -> tags.end(start).orElse(start + 1));
        return formulas.isEmpty() ? Map.of() : new MendedFormulas(source, blockTears, options).of(formulas, parsed);
    }

    private Map<Integer, MendedFormula> of(List<Formula> formulas, Paragraph parsed) {
        collectEdges(parsed);
        var mended = new LinkedHashMap<Integer, MendedFormula>();
        var anyTorn = false;
        for (var formula : formulas) {
            var tear = tear(formula);
            if (tear.isEmpty() || isFormula(formula, tear.get())) {
                mended.put(formula.start(), new MendedFormula(formula, tear));
                anyTorn |= tear.isPresent();
            }
        }
        return anyTorn ? mended : Map.of();
    }

    /** What is worth a word comes first. */
    private Optional<Tear> tear(Formula formula) {
        var inside = edges.subMap(formula.start(), false, formula.end(), false).values();
        return blockTears
                .apply(formula)
                .or(() -> inside.stream().filter(tear -> tear != Tear.HARMLESS).findFirst())
                .or(() -> tearOfText(formula))
                .or(() -> inside.stream().findFirst());
    }

    private void collectEdges(Node parent) {
        for (var node : parent.getChildren()) {
            if (node instanceof Text) {
                continue;
            }
            tear(node).ifPresent(tear -> {
                edges.put(node.getStartOffset(), tear);
                edges.put(node.getEndOffset(), tear);
            });
            collectEdges(node);
        }
    }

    private Optional<Tear> tear(Node node) {
        if (node instanceof HardLineBreak
                || (options.breaks() && node instanceof SoftLineBreak)
                || MendedFormula.LINE_BREAK.matcher(node.getChars()).matches()) {
            return Optional.of(Tear.HARMLESS);
        }
        if (node instanceof LinkNode || node instanceof AutoLink) {
            return Optional.of(Tear.LINK);
        }
        if (node instanceof StrikethroughNode) {
            return Optional.of(Tear.STRUCK);
        }
        if (node instanceof HtmlInline) {
            return Optional.of(Tear.HTML);
        }
        return node.hasChildren() ? Optional.of(Tear.EMPHASIS) : Optional.empty();
    }

    private Optional<Tear> tearOfText(Formula formula) {
        var tex = formula.tex(source.text());
        var shown = Backslashes.inMarkdown(tex);
        if (!shown.equals(Backslashes.meant(tex))) {
            return Optional.of(Tear.BACKSLASH);
        }
        if (tex.indexOf('@') >= 0 && InlinePatterns.MAIL.matcher(tex).find()) {
            return Optional.of(Tear.LINK);
        }
        return options.smartypants() && !SmartPunctuation.in(shown).equals(shown)
                ? Optional.of(Tear.HARMLESS)
                : Optional.empty();
    }

    /** Whether markup inside dollar signs does not show that they delimit nothing. */
    private boolean isFormula(Formula formula, Tear tear) {
        var tex = formula.tex(source.text());
        return tear == Tear.BACKSLASH
                || tear == Tear.HARMLESS
                || !(MEANT_HTML.matcher(tex).find() || (formula.isBetweenDollars() && isProse(formula, tex)));
    }

    private boolean isProse(Formula formula, String tex) {
        var isPlain = !SIGN_OF_TEX.matcher(tex).find();
        var variable = isPlain ? NAME : NAME_OF_VARIABLE;
        return (isPlain && WORD.matcher(tex).find())
                || variable.matcher(source.text())
                        .region(formula.end(), source.text().length())
                        .lookingAt();
    }
}
