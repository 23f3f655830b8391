package io.github.coursemaven.markdown.slide;

import io.github.coursemaven.markdown.slide.TagReader.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The elements that are open at a place in a slide; only those whose end tags close the elements in them, too (HTML Standard,
 * 13.2.6.4.7): the end tag of a {@code span} does not end the notes that begin in it.
 */
final class OpenElements {

    private static final Set<String> TABLE_PARTS =
            Set.of("table", "caption", "thead", "tbody", "tfoot", "tr", "td", "th");
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "button",
            "center",
            "dd",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "li",
            "listing",
            "main",
            "marquee",
            "menu",
            "nav",
            "object",
            "ol",
            "pre",
            "search",
            "section",
            "summary",
            "ul");

    /** No end tag closes these from inside, except for parts of tables. */
    private static final Set<String> WALLS = Set.of("table", "caption", "td", "th", "button", "marquee", "object");

    private final List<String> open = new ArrayList<>();

    /** How many there are. */
    int count() {
        return open.size();
    }

    void enter(Tag tag) {
        if (BLOCKS.contains(tag.name()) || TABLE_PARTS.contains(tag.name())) {
            open.add(tag.name());
        }
    }

    /** Closes what an end tag closes; whether it closes anything. */
    boolean leave(Tag tag) {
        for (var index = open.size() - 1; index >= 0; index--) {
            if (open.get(index).equals(tag.name())) {
                open.subList(index, open.size()).clear();
                return true;
            }
            if (isWall(open.get(index), tag.name())) {
                return false;
            }
        }
        return false;
    }

    private static boolean isWall(String outer, String inner) {
        return TABLE_PARTS.contains(inner) ? outer.equals("table") : WALLS.contains(outer);
    }
}
