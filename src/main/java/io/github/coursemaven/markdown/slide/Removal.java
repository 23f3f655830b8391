package io.github.coursemaven.markdown.slide;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Takes nodes out of a tree. Each parent gets the children that stay all at once: a single {@link Node#remove()} goes through
 * all siblings, so that many of them take a time that grows with the square of their number.
 */
final class Removal {

    private Removal() {}

    /** Removes some of the elements below a root. */
    static void of(Collection<Element> elements, Element root) {
        if (!elements.isEmpty()) {
            below(root, Set.<Node>copyOf(elements)::contains);
        }
    }

    /** Removes all nodes below a root that a condition holds for, with what is in them. */
    static void below(Element root, Predicate<Node> condition) {
        var kept = new ArrayList<>(root.childNodes());
        kept.removeIf(condition);
        if (kept.size() < root.childNodeSize()) {
            root.empty();
            root.appendChildren(kept);
        }
        for (var node : kept) {
            if (node instanceof Element element) {
                below(element, condition);
            }
        }
    }
}
