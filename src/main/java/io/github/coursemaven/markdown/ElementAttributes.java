package io.github.coursemaven.markdown;

import io.github.coursemaven.reference.AttributeOffsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;

/**
 * Comments that set attributes: {@code <!-- .element: class="fragment" -->} on the nearest preceding sibling, or else on the
 * parent, {@code <!-- .slide: … -->} on the slide. As reveal.js's Markdown plugin does (5.1.0, {@code addAttributes}); single
 * quotes work, too.
 */
final class ElementAttributes {

    private static final Pattern ELEMENT = Pattern.compile("\\.element\\s*?(.+?)$", Pattern.MULTILINE);
    private static final Pattern SLIDE = Pattern.compile("\\.slide:\\s*?(\\S.+?)$", Pattern.MULTILINE);
    private static final Pattern ATTRIBUTE =
            Pattern.compile("([^\"= ]+?)=(?:\"([^\"]+?)\"|'([^']+?)')|(data-[^\"= ]+?)(?=[\" ])");
    private static final int COMMENT_START = "<!--".length();

    private final Element slide;
    private final AttributeOffsets offsets;

    ElementAttributes(Element slide, AttributeOffsets offsets) {
        this.slide = slide;
        this.offsets = offsets;
    }

    void apply() {
        applyBelow(slide);
    }

    private void applyBelow(Element parent) {
        var target = parent;
        for (var node : List.copyOf(parent.childNodes())) {
            if (node instanceof Comment comment) {
                apply(comment, target);
            } else if (node instanceof Element element) {
                applyBelow(element);
                target = element.nameIs("br") ? target : element;
            }
        }
    }

    private void apply(Comment comment, Element target) {
        if (!apply(ELEMENT, comment, target)) {
            apply(SLIDE, comment, slide);
        }
    }

    private boolean apply(Pattern kind, Comment comment, Element target) {
        var matcher = kind.matcher(comment.getData());
        if (!matcher.find()) {
            return false;
        }
        var start = comment.sourceRange().startPos() + COMMENT_START + matcher.start(1);
        var attribute = ATTRIBUTE.matcher(matcher.group(1));
        while (attribute.find()) {
            set(target, attribute, start);
        }
        return true;
    }

    private void set(Element target, Matcher attribute, int start) {
        if (attribute.start(4) >= 0) {
            target.attr(attribute.group(4), "");
            return;
        }
        var value = attribute.start(2) >= 0 ? 2 : 3;
        var name = attribute.group(1);
        target.attr(name, attribute.group(value));
        offsets.put(target, name.toLowerCase(Locale.ROOT), start + attribute.start(value));
    }
}
