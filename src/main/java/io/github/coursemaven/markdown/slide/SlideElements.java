package io.github.coursemaven.markdown.slide;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Elements;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.Selector;

/**
 * Finds elements of one slide. Each search goes through the whole slide, and most find nothing: so the names in the slide are
 * read once, and only what may be there is searched for. Elements may be removed later, but no names be added.
 */
final class SlideElements {

    private final Element slide;
    private final Set<String> names = new HashSet<>();
    /** The classes of all elements, separated by blanks. */
    private final StringBuilder classes = new StringBuilder();

    private final List<Element> sections = new ArrayList<>();

    SlideElements(Element slide) {
        this.slide = slide;
        NodeTraversor.traverse(this::readNames, slide);
    }

    /**
     * What to search for. Read once, for any number of slides and threads.
     *
     * @param signs names of elements or attributes, or parts of classes, in lower case; any slide with such an element has at
     *     least one of them
     */
    record Wanted(Evaluator evaluator, Set<String> signs) {

        Wanted {
            signs = Set.copyOf(signs);
        }

        /** @param selector as in CSS */
        static Wanted of(String selector, String... signs) {
            return new Wanted(Selector.evaluatorOf(selector), Set.of(signs));
        }
    }

    /** Whether scripts do not see the elements in it. */
    static boolean isUnseen(Node node) {
        return node.nameIs("template") || node.nameIs("noscript");
    }

    /** The sections right in the slide: reveal.js shows them one below the other. */
    List<Element> sections() {
        return sections;
    }

    /** All such elements, in the order of the document. */
    Elements all(Wanted wanted) {
        return allIn(slide, wanted);
    }

    /** The same in a part of the slide. */
    Elements allIn(Element part, Wanted wanted) {
        return mayHave(wanted) ? part.select(wanted.evaluator()) : new Elements();
    }

    /** Whether there may be any; if not, there are none. */
    boolean mayHave(Wanted wanted) {
        for (var sign : wanted.signs()) {
            if (names.contains(sign) || classes.indexOf(sign) >= 0) {
                return true;
            }
        }
        return false;
    }

    private void readNames(Node node, int depth) {
        if (node instanceof Element element) {
            names.add(element.normalName());
            if (depth == 1 && element.nameIs("section")) {
                sections.add(element);
            }
            for (var attribute : element.attributes()) {
                names.add(attribute.getKey().toLowerCase(Locale.ROOT));
            }
            if (element.hasAttr("class")) {
                classes.append(element.className().toLowerCase(Locale.ROOT)).append(' ');
            }
        }
    }
}
