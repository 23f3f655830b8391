package io.github.coursemaven.markdown.html;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Texts of a slide's elements that are divided by other elements. */
public final class TextNodes {

    private TextNodes() {}

    /** Puts nodes before a text, all at once, because each call renumbers the siblings after it. */
    public static void putBefore(TextNode text, List<Node> nodes) {
        Optional.ofNullable(text.parent()).ifPresent(parent -> parent.insertChildren(text.siblingIndex(), nodes));
    }
}
