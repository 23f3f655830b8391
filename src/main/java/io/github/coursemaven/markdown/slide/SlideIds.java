package io.github.coursemaven.markdown.slide;

import io.github.coursemaven.base.problem.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Finds the elements of a slide that links can lead to, in the order of the document. */
final class SlideIds implements NodeFilter {

    private final Set<Element> generated;
    private final BiFunction<Element, String, Location> locations;
    private final List<Id> found = new ArrayList<>();
    private final int beside;
    private int sections;
    private int section;

    /**
     * @param sections how many sections there are in the slide
     * @param generated the headings that got their ids from their texts
     * @param locations where the value of an attribute is written
     */
    SlideIds(Element slide, int sections, Set<Element> generated, BiFunction<Element, String, Location> locations) {
        this.generated = generated;
        this.locations = locations;
        this.beside = sections;
        this.section = sections;
        NodeTraversor.filter(this, slide);
    }

    List<Id> found() {
        return found;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (depth == 1) {
            section = node.nameIs("section") ? sections++ : beside;
        }
        if (node instanceof Element element) {
            add(element, "id", generated.contains(element) ? Id.Origin.HEADING : Id.Origin.AUTHOR);
            add(element, "data-id", Id.Origin.DATA_ID);
            if (element.nameIs("a")) {
                add(element, "name", Id.Origin.NAME);
            }
        }
        return SlideElements.isUnseen(node) ? FilterResult.SKIP_CHILDREN : FilterResult.CONTINUE;
    }

    private void add(Element element, String attribute, Id.Origin origin) {
        if (!element.attr(attribute).isEmpty()) {
            found.add(new Id(element.attr(attribute), locations.apply(element, attribute), origin, section));
        }
    }
}
