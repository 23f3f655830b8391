package io.github.coursemaven.markdown.slide;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.markdown.html.HeadingIds;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Finds the elements of a slide that links can lead to, in the order of the document. */
final class SlideIds implements NodeVisitor {

    private static final Pattern HEADING = Pattern.compile("h[1-6]");

    private final HeadingIds headingIds;
    private final BiFunction<Element, String, Location> locations;
    private final List<Id> found = new ArrayList<>();
    private int sections;
    private int section;

    /** @param locations where the value of an attribute is written */
    SlideIds(Element slide, HeadingIds headingIds, BiFunction<Element, String, Location> locations) {
        this.headingIds = headingIds;
        this.locations = locations;
        NodeTraversor.traverse(this, slide);
    }

    List<Id> found() {
        return found;
    }

    @Override
    public void head(Node node, int depth) {
        if (depth == 1) {
            section = node.nameIs("section") ? sections++ : 0;
        }
        if (node instanceof Element element) {
            add(element, "id", isGenerated(element) ? Id.Origin.HEADING : Id.Origin.AUTHOR);
            add(element, "data-id", Id.Origin.DATA_ID);
            if (element.nameIs("a")) {
                add(element, "name", Id.Origin.NAME);
            }
        }
    }

    private boolean isGenerated(Element element) {
        return HEADING.matcher(element.normalName()).matches() && headingIds.isGenerated(element.id());
    }

    private void add(Element element, String attribute, Id.Origin origin) {
        if (!element.attr(attribute).isEmpty()) {
            found.add(new Id(element.attr(attribute), locations.apply(element, attribute), origin, section));
        }
    }
}
