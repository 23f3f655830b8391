package io.github.coursemaven.markdown.html;

import com.vladsch.flexmark.ast.Paragraph;
import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.markdown.formula.Backslashes;
import io.github.coursemaven.markdown.formula.Formula;
import io.github.coursemaven.markdown.formula.FormulaScanner;
import io.github.coursemaven.markdown.formula.Tear;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final MarkupEdges markup;

    /** @param blockTears what the division into blocks and cells would have done to a formula */
    private MendedFormulas(
            SourceText source,
            MarkupEdges markup,
            Function<Formula, Optional<Tear>> blockTears,
            MarkdownOptions options) {
        this.source = source;
        this.markup = markup;
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
        if (formulas.isEmpty()) {
            return Map.of();
        }
        var markup = new MarkupEdges(parsed, formulas, options);
        return new MendedFormulas(source, markup, blockTears, options).of(formulas);
    }

    private Map<Integer, MendedFormula> of(List<Formula> formulas) {
        var mended = new LinkedHashMap<Integer, MendedFormula>();
        var anyTorn = false;
        for (var formula : formulas) {
            var inside = markup.inside(formula);
            var tear = tear(formula, inside.tears());
            if (!inside.divides() && (tear.isEmpty() || isFormula(formula, tear.get()))) {
                mended.put(formula.start(), new MendedFormula(formula, tear));
                anyTorn |= tear.isPresent();
            }
        }
        return anyTorn ? mended : Map.of();
    }

    /** What is worth a word comes first. */
    private Optional<Tear> tear(Formula formula, List<Tear> inside) {
        return blockTears
                .apply(formula)
                .or(() -> inside.stream().filter(tear -> tear != Tear.HARMLESS).findFirst())
                .or(() -> tearOfText(formula))
                .or(() -> inside.stream().findFirst());
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
