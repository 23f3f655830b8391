package io.github.coursemaven.markdown.html;

import io.github.coursemaven.base.reference.ReservedCharacters;
import io.github.coursemaven.markdown.formula.CodeFormula;
import io.github.coursemaven.markdown.formula.Formula;
import io.github.coursemaven.markdown.formula.FormulaScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.LeafNode;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Finds formulas in the text of a slide, and puts each into an element that the page's script looks for: its text is {@code \(…\)}
 * for one in the line, {@code $$…$$} or {@code \[…\]} for one on lines of its own; an attribute says where these brackets are
 * the author's, because a formula that cannot be set is shown as it is written. A dollar sign delimits a formula by pandoc's
 * rule only: no blank just inside, no digit after the closing one; so "$5 and $10" stays text. Code is a formula only as a
 * whole, and never in a block of code.
 */
public final class Formulas {

    /** The class of elements whose text is a formula with its delimiters. */
    static final String CLASS = "course-formula";

    /** Says that the brackets around a formula are the author's. */
    private static final String BRACKETS = "data-brackets";

    private static final Set<String> IGNORED =
            Set.of("svg", "pre", "script", "style", "textarea", "noscript", "template");
    private static final Set<String> CODE = Set.of("code");

    private final String html;
    private final List<MarkedFormula> found = new ArrayList<>();

    private Formulas(String html) {
        this.html = html;
    }

    /**
     * Marks the formulas below an element, and writes the dollar signs that are escaped; the formulas in order.
     *
     * @param html what the element was read from
     */
    public static List<MarkedFormula> mark(Element root, String html) {
        var formulas = new Formulas(html);
        for (var leaf : root.nodeStream(LeafNode.class).toList()) {
            if (leaf instanceof TextNode text) {
                formulas.mark(text);
            } else if (leaf instanceof DataNode data) {
                data.setWholeData(withoutMarks(data.getWholeData()));
            }
        }
        return formulas.found;
    }

    private void mark(TextNode text) {
        var written = text.getWholeText();
        var formulas = formulas(text);
        if (!formulas.isEmpty()) {
            TextNodes.putBefore(text, upToTheLast(formulas, text));
        }
        var rest = withoutMarks(written.substring(
                formulas.isEmpty() ? 0 : formulas.get(formulas.size() - 1).end()));
        if (!rest.equals(written)) {
            text.text(rest);
        }
    }

    /** The elements of formulas, and the texts before each of them. */
    private List<Node> upToTheLast(List<Formula> formulas, TextNode text) {
        var written = text.getWholeText();
        var start = Math.max(0, text.sourceRange().startPos());
        var offsets = new CharacterOffsets(
                html.substring(start, Math.max(start, text.sourceRange().endPos())));
        var nodes = new ArrayList<Node>();
        var end = 0;
        for (var formula : formulas) {
            nodes.add(new TextNode(withoutMarks(written.substring(end, formula.start()))));
            nodes.add(element(formula, written, start + offsets.inHtml(formula.start())));
            end = formula.end();
        }
        return nodes;
    }

    private static List<Formula> formulas(TextNode text) {
        if (!FormulaScanner.mayHaveFormula(text.getWholeText()) || isIn(text, IGNORED) || isLeftOut(text)) {
            return List.of();
        }
        if (!isIn(text, CODE)) {
            return FormulaScanner.inText(text.getWholeText());
        }
        return Optional.ofNullable(text.parent())
                .filter(parent -> parent.childNodeSize() == 1)
                .flatMap(parent -> CodeFormula.in(text.getWholeText()))
                .stream()
                .toList();
    }

    private Element element(Formula formula, String written, int offset) {
        var tex = withoutMarks(formula.tex(written));
        found.add(new MarkedFormula(tex, offset));
        var element = new Element("span").addClass(CLASS).appendText(formula.delimited(written, tex));
        return formula.isBetweenBrackets(written) ? element.attr(BRACKETS, "as-written") : element;
    }

    /** The text with the dollar signs that its author escaped, and without the marks of formulas. */
    public static String withoutMarks(String text) {
        return text.replace(ReservedCharacters.ESCAPED_DOLLAR, '$')
                .replace(String.valueOf(ReservedCharacters.FORMULA_START), "")
                .replace(String.valueOf(ReservedCharacters.FORMULA_END), "");
    }

    /** Whether a text is in a marked formula. */
    public static boolean isIn(Node text) {
        return text.parent() instanceof Element element && element.hasClass(CLASS);
    }

    /** Whether a text is in an element that shows code, or what is not shown at all. */
    public static boolean isIgnored(Node text) {
        return isIn(text, IGNORED) || isIn(text, CODE);
    }

    /** The nearest class of MathJax 2's {@code tex2jax} extension counts. */
    private static boolean isLeftOut(Node text) {
        for (var ancestor = text.parent(); ancestor instanceof Element element; ancestor = element.parent()) {
            if (element.hasClass("tex2jax_process") || element.hasClass("tex2jax_ignore")) {
                return !element.hasClass("tex2jax_process");
            }
        }
        return false;
    }

    /** HTML inside a drawing is not a part of it. */
    private static boolean isIn(Node text, Set<String> names) {
        for (var ancestor = text.parent(); ancestor instanceof Element element; ancestor = element.parent()) {
            if (element.nameIs("foreignobject")) {
                return false;
            }
            if (names.contains(element.normalName())) {
                return true;
            }
        }
        return false;
    }
}
