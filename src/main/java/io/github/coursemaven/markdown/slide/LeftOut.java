package io.github.coursemaven.markdown.slide;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.ProcessingInstruction;

/**
 * What a slide loses before it is read, so that nothing made from it has a trace of that.
 *
 * @param notes whether speaker notes are left out, all but their style elements; and what browsers treat as comments
 * @param hiddenSlides whether slides are left out that reveal.js would hide (6.0.2, {@code js/reveal.js}, {@code
 *     removeHiddenSlides})
 */
public record LeftOut(boolean notes, boolean hiddenSlides) {

    public static final LeftOut NOTHING = new LeftOut(false, false);

    private static final String NOTES = "data-notes";
    private static final String VISIBILITY = "data-visibility";
    private static final Pattern CSS_COMMENT = Pattern.compile("(?s)/\\*.*?(?:\\*/|\\z)");

    /**
     * Removes it. A slide with nothing but hidden sections in it is marked as hidden itself.
     *
     * @return whether there was anything to remove
     */
    boolean removeFrom(Element slide) {
        var wereHidden = hiddenSlides && removeHiddenSections(slide);
        var hadNotes = notes && emptyNotes(slide);
        return wereHidden || hadNotes;
    }

    /** Whether the whole slide is left out. */
    public boolean isWhole(SlideContent slide) {
        return hiddenSlides && slide.paper().get(slide.sections()).isHidden();
    }

    private static boolean removeHiddenSections(Element slide) {
        var children = new IdentityHashMap<Element, Integer>();
        Set<Element> removed = Collections.newSetFromMap(new IdentityHashMap<>());
        var sections = hiddenSections(slide);
        for (var hidden : sections) {
            var parent = hidden.parents().get(0);
            var isAlone = children.getOrDefault(parent, parent.childrenSize()) == 1;
            var gone = isAlone && parent.nameIs("section") && !parent.hasAttr(NOTES) ? parent : hidden;
            if (gone.equals(slide)) {
                slide.attr(VISIBILITY, "hidden");
            } else if (removed.add(gone)) {
                gone.parents().stream()
                        .limit(1)
                        .forEach(around ->
                                children.merge(around, around.childrenSize() - 1, (before, unused) -> before - 1));
            }
        }
        Removal.of(removed, slide);
        return !sections.isEmpty();
    }

    private static List<Element> hiddenSections(Element slide) {
        var sections = new ArrayList<>(slide.select("section[" + VISIBILITY + "]"));
        sections.removeIf(
                section -> section.equals(slide) || !section.attr(VISIBILITY).equals("hidden"));
        return sections;
    }

    /** Empty notes stay: a slide with nothing else is shown, and counts. */
    private static boolean emptyNotes(Element slide) {
        var asides = slide.select("aside.notes");
        for (var aside : asides) {
            var styles = aside.select("style");
            aside.empty().clearAttributes().addClass("notes").appendChildren(styles);
        }
        var attributes = slide.select("[" + NOTES + "]").attr(NOTES, "");
        slide.select("style").forEach(style -> style.dataNodes().forEach(LeftOut::blankComments));
        Removal.below(slide, ProcessingInstruction.class::isInstance);
        slide.select("iframe, noembed, noframes").empty();
        return !asides.isEmpty() || !attributes.isEmpty();
    }

    /** What is after a comment keeps its place. */
    private static void blankComments(DataNode css) {
        css.setWholeData(CSS_COMMENT.matcher(css.getWholeData()).replaceAll(comment -> comment.group()
                .replaceAll("[^\\n]", " ")));
    }
}
