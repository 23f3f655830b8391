package io.github.coursemaven.markdown.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final Pattern IGNORED = Pattern.compile("pre|code|script|style|textarea|noscript|template");
    private static final Pattern DELIMITER = Pattern.compile("\\\\[(\\[]|\\$\\$");
    private static final String DELIMITED = "\\$\\$.+?\\$\\$|\\\\\\(.+?\\\\\\)|\\\\\\[.+?\\\\\\]";
    private static final Pattern MARKED = Pattern.compile(DELIMITED, Pattern.DOTALL);
    private static final Pattern DISPLAY_OR_INLINE = Pattern.compile(
            "(" + DELIMITED + ")|\\$(?![\\s$])((?:[^$\\n]|\\n(?!\\s*\\n))+?)(?<!\\s)\\$(?![\\d$])", Pattern.DOTALL);

    private boolean found;

    /** Marks the formulas below an element; true if there is any. */
    public static boolean mark(Element root) {
        var formulas = new Formulas();
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode text && !isIgnored(text)) {
                        formulas.mark(text);
                    }
                },
                root);
        return formulas.found;
    }

    /**
     * Puts each marked formula into an element of class {@code course-formula}, for a style sheet to set its TeX where no
     * script can set the formula.
     *
     * @param html of what is in the element
     * @return whether there is any
     */
    public static boolean wrap(Element root, String html) {
        if (!MARKED.matcher(html).find()) {
            return false;
        }
        var texts = root.nodeStream(TextNode.class)
                .filter(text -> MARKED.matcher(text.getWholeText()).find() && !isIgnored(text))
                .toList();
        texts.forEach(Formulas::wrap);
        return !texts.isEmpty();
    }

    private static void wrap(TextNode text) {
        var written = text.getWholeText();
        var formulas = MARKED.matcher(written);
        var rest = 0;
        while (formulas.find()) {
            text.before(new TextNode(written.substring(rest, formulas.start())))
                    .before(new Element("span").addClass("course-formula").appendText(formulas.group()));
            rest = formulas.end();
        }
        text.text(written.substring(rest));
    }

    private void mark(TextNode text) {
        var written = text.getWholeText();
        var marked = DISPLAY_OR_INLINE.matcher(written).replaceAll(match -> {
            found = true;
            return Matcher.quoteReplacement(match.start(1) >= 0 ? match.group(1) : "\\(" + match.group(2) + "\\)");
        });
        var plain = marked.replace(HtmlText.ESCAPED_DOLLAR, '$');
        if (!plain.equals(written)) {
            text.text(plain);
        }
    }

    /** Whether a text may have a marked formula in it, or a part of one. */
    public static boolean mayBeIn(String text) {
        return DELIMITER.matcher(text).find();
    }

    /** Whether a text is in an element where no formula is looked for. */
    public static boolean isIgnored(Node text) {
        for (var ancestor = text.parent(); ancestor instanceof Element element; ancestor = element.parent()) {
            if (IGNORED.matcher(element.normalName()).matches()) {
                return true;
            }
        }
        return false;
    }
}
