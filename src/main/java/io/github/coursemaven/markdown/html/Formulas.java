package io.github.coursemaven.markdown.html;

import io.github.coursemaven.base.reference.ReservedCharacters;
import io.github.coursemaven.markdown.html.FormulaScanner.Formula;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/**
 * Finds formulas in the text of a slide, and writes them with the delimiters that the page looks for: {@code \(…\)} inline,
 * {@code $$…$$} on lines of their own. A dollar sign delimits a formula by pandoc's rule only: no blank just inside, no digit
 * after the closing one; so "$5 and $10" stays text.
 */
public final class Formulas {

    private static final Pattern DELIMITER = Pattern.compile("\\\\[(\\[]|\\$\\$");
    private static final Set<String> IGNORED =
            Set.of("pre", "code", "script", "style", "textarea", "noscript", "template");

    private boolean found;

    /** Marks the formulas below an element, and writes the dollar signs that are escaped; true if there is any formula. */
    public static boolean mark(Element root) {
        var formulas = new Formulas();
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode text) {
                        formulas.mark(text);
                    } else if (node instanceof DataNode data) {
                        data.setWholeData(withDollars(data.getWholeData()));
                    }
                },
                root);
        return formulas.found;
    }

    /**
     * Puts each marked formula into an element of class {@code course-formula}, so that a style sheet can show its TeX where no
     * script typesets the formula.
     *
     * @param html the HTML inside the element
     * @return whether there is any
     */
    public static boolean wrap(Element root, String html) {
        if (new FormulaScanner(html).marked().isEmpty()) {
            return false;
        }
        var found = false;
        for (var text : root.nodeStream(TextNode.class).toList()) {
            found |= wrap(text);
        }
        return found;
    }

    private static boolean wrap(TextNode text) {
        var written = text.getWholeText();
        var formulas = new FormulaScanner(written).marked();
        if (formulas.isEmpty() || isIgnored(text)) {
            return false;
        }
        var parts = new ArrayList<Node>();
        var rest = 0;
        for (var formula : formulas) {
            parts.add(new TextNode(written.substring(rest, formula.start())));
            parts.add(new Element("span")
                    .addClass("course-formula")
                    .appendText(written.substring(formula.start(), formula.end())));
            rest = formula.end();
        }
        TextNodes.putBefore(text, parts);
        text.text(written.substring(rest));
        return true;
    }

    private void mark(TextNode text) {
        var written = text.getWholeText();
        var marked = new StringBuilder();
        var end = 0;
        for (var formula : isIgnored(text) ? List.<Formula>of() : new FormulaScanner(written).all()) {
            found = true;
            marked.append(written, end, formula.start());
            if (formula.isMarked()) {
                marked.append(written, formula.start(), formula.end());
            } else {
                marked.append("\\(")
                        .append(written, formula.start() + 1, formula.end() - 1)
                        .append("\\)");
            }
            end = formula.end();
        }
        var plain = withDollars(marked.append(written, end, written.length()).toString());
        if (!plain.equals(written)) {
            text.text(plain);
        }
    }

    /** The text with the dollar signs that its author escaped. */
    public static String withDollars(String text) {
        return text.replace(ReservedCharacters.ESCAPED_DOLLAR, '$');
    }

    /** Whether a text may contain a marked formula, or a part of one. */
    public static boolean mayBeIn(String text) {
        return DELIMITER.matcher(text).find();
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
