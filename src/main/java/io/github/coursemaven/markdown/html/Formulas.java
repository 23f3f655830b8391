package io.github.coursemaven.markdown.html;

import io.github.coursemaven.base.reference.ReservedCharacters;
import io.github.coursemaven.markdown.html.FormulaScanner.Formula;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.LeafNode;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Finds formulas in the text of a slide, and puts each into an element that the page's script looks for: its text is {@code \(…\)}
 * for one in the line, {@code $$…$$} or {@code \[…\]} for one on lines of its own. A dollar sign delimits a formula by pandoc's
 * rule only: no blank just inside, no digit after the closing one; so "$5 and $10" stays text.
 */
public final class Formulas {

    /** The class of elements whose text is a formula with its delimiters. */
    static final String CLASS = "course-formula";

    private static final Set<String> IGNORED =
            Set.of("pre", "code", "script", "style", "textarea", "noscript", "template");

    private final List<MarkedFormula> found = new ArrayList<>();

    /** Marks the formulas below an element, and writes the dollar signs that are escaped; the formulas in order. */
    public static List<MarkedFormula> mark(Element root) {
        var formulas = new Formulas();
        for (var leaf : root.nodeStream(LeafNode.class).toList()) {
            if (leaf instanceof TextNode text) {
                formulas.mark(text);
            } else if (leaf instanceof DataNode data) {
                data.setWholeData(withDollars(data.getWholeData()));
            }
        }
        return formulas.found;
    }

    private void mark(TextNode text) {
        var written = text.getWholeText();
        var before = new ArrayList<Node>();
        var end = 0;
        for (var formula : isIgnored(text) ? List.<Formula>of() : new FormulaScanner(written).all()) {
            before.add(new TextNode(withDollars(written.substring(end, formula.start()))));
            before.add(element(withDollars(delimited(written, formula)), text));
            end = formula.end();
        }
        var rest = withDollars(written.substring(end));
        if (!rest.equals(written)) {
            TextNodes.putBefore(text, before);
            text.text(rest);
        }
    }

    private static String delimited(String text, Formula formula) {
        return formula.isMarked()
                ? text.substring(formula.start(), formula.end())
                : "\\(" + text.substring(formula.start() + 1, formula.end() - 1) + "\\)";
    }

    private Element element(String formula, TextNode text) {
        found.add(new MarkedFormula(
                formula.substring(2, formula.length() - 2),
                Math.max(0, text.sourceRange().startPos())));
        return new Element("span").addClass(CLASS).appendText(formula);
    }

    /** The text with the dollar signs that its author escaped. */
    public static String withDollars(String text) {
        return text.replace(ReservedCharacters.ESCAPED_DOLLAR, '$');
    }

    /** Whether a text is in a marked formula. */
    public static boolean isIn(Node text) {
        return text.parent() instanceof Element element && element.hasClass(CLASS);
    }

    /** Whether a text is in an element that is not searched for formulas. */
    public static boolean isIgnored(Node text) {
        for (var ancestor = text.parent(); ancestor instanceof Element element; ancestor = element.parent()) {
            if (IGNORED.contains(element.normalName())) {
                return true;
            }
        }
        return false;
    }
}
