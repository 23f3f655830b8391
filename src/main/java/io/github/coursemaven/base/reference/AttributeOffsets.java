package io.github.coursemaven.base.reference;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Where the values of attributes begin in the HTML they were parsed from, also for attributes that a comment sets. */
public final class AttributeOffsets {

    /** What separates a name and a value; the parser gives no position for an empty value. */
    private static final String EQUALS_AND_QUOTE = "=\"";

    private final IdentityHashMap<Element, Map<String, Integer>> set = new IdentityHashMap<>();

    /** Records that an attribute does not come from the element's own tag. */
    public void put(Element element, String attribute, int offset) {
        set.computeIfAbsent(element, unknown -> new HashMap<>()).put(attribute, offset);
    }

    /** The 0-based offset of the first character of the value; 0 for an attribute without a source. */
    public int of(Element element, String attribute) {
        return Optional.ofNullable(set.getOrDefault(element, Map.of()).get(attribute))
                .orElseGet(() -> Math.max(0, ownOffset(element, attribute)));
    }

    /** The 0-based offset of the name; for an attribute that a comment has set, that of the value. */
    int ofName(Element element, String attribute) {
        return Optional.ofNullable(set.getOrDefault(element, Map.of()).get(attribute))
                .orElseGet(() -> Math.max(
                        0,
                        element.attributes().sourceRange(attribute).nameRange().startPos()));
    }

    private static int ownOffset(Element element, String attribute) {
        var range = element.attributes().sourceRange(attribute);
        return element.attr(attribute).isEmpty()
                ? range.nameRange().endPos() + EQUALS_AND_QUOTE.length()
                : range.valueRange().startPos();
    }
}
