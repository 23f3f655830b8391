package io.github.coursemaven.markdown.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** HTML as a reader sees it: a line for each element and text, without white space that is not shown. */
final class NormalizedHtml {

    private static final Set<String> INLINE = Set.of(
            "a", "b", "code", "del", "em", "i", "img", "input", "small", "span", "strong", "sub", "sup", "u", "font",
            "kbd");

    private final StringBuilder lines = new StringBuilder();

    private NormalizedHtml() {}

    static String of(String html) {
        var root = new Element("section");
        root.appendChildren(Parser.htmlParser()
                .setMaxDepth(Integer.MAX_VALUE)
                .parseFragmentInput(html, new Element("section"), ""));
        var normalized = new NormalizedHtml();
        normalized.children(root, 0, false);
        return normalized.lines.toString();
    }

    private void children(Element parent, int depth, boolean preformatted) {
        var nodes = joined(parent.childNodes());
        for (var index = 0; index < nodes.size(); index++) {
            if (nodes.get(index) instanceof Element element) {
                element(element, depth, preformatted);
            } else if (nodes.get(index) instanceof TextNode text) {
                var startsBlock = index == 0 ? isBlock(parent) : isBlock(nodes.get(index - 1));
                var endsBlock = index == nodes.size() - 1 ? isBlock(parent) : isBlock(nodes.get(index + 1));
                text(text.getWholeText(), depth, preformatted, startsBlock, endsBlock);
            }
        }
    }

    /** Elements and texts, without comments; neighbouring texts as one. */
    private static List<Node> joined(List<Node> children) {
        var nodes = new ArrayList<Node>();
        for (var child : children) {
            var last = nodes.isEmpty() ? child : nodes.get(nodes.size() - 1);
            if (child instanceof TextNode text && last instanceof TextNode before && !nodes.isEmpty()) {
                nodes.set(nodes.size() - 1, new TextNode(before.getWholeText() + text.getWholeText()));
            } else if (child instanceof Element || child instanceof TextNode) {
                nodes.add(child);
            }
        }
        return nodes;
    }

    private void element(Element element, int depth, boolean preformatted) {
        var attributes = new TreeMap<String, String>();
        element.attributes().forEach(attribute -> attributes.put(attribute.getKey(), attribute.getValue()));
        attributes.remove("class", "undefined");
        attributes.remove("class", "");
        line(
                depth,
                "<" + element.normalName() + " " + attributes + "> "
                        + element.data().strip());
        children(element, depth + 1, preformatted || element.nameIs("pre") || element.nameIs("textarea"));
    }

    private void text(String text, int depth, boolean preformatted, boolean startsBlock, boolean endsBlock) {
        var shown = preformatted ? text.replaceAll("\\n+$", "") : text.replaceAll("[ \\t\\n\\f\\r]+", " ");
        shown = startsBlock && !preformatted ? shown.replaceFirst("^ ", "") : shown;
        shown = endsBlock && !preformatted ? shown.replaceFirst(" $", "") : shown;
        if (!shown.isEmpty()) {
            line(depth, "\"" + shown + "\"");
        }
    }

    private static boolean isBlock(Node node) {
        return node instanceof Element element && !INLINE.contains(element.normalName());
    }

    private void line(int depth, String text) {
        lines.append("  ".repeat(depth)).append(text).append('\n');
    }
}
