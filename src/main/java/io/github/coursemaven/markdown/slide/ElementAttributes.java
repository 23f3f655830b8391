package io.github.coursemaven.markdown.slide;

import io.github.coursemaven.base.reference.AttributeOffsets;
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
    /** Comments that would be one of the two, but for a dot, a colon or a quote. */
    private static final Pattern MEANT = Pattern.compile("^\\s*\\.?(?:slide|element)\\b\\s*:?\\s*[A-Za-z-]+\\s*=");

    private static final int COMMENT_START = "<!--".length();

    private final Element slide;
    private final AttributeOffsets offsets;
    private final Listener problems;

    /** Hears of text in a comment that sets nothing, and where it begins in the HTML. */
    interface Listener {
        void accept(int offset, String text);
    }

    ElementAttributes(Element slide, AttributeOffsets offsets, Listener problems) {
        this.slide = slide;
        this.offsets = offsets;
        this.problems = problems;
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
        if (!apply(ELEMENT, comment, target) && !apply(SLIDE, comment, slide) && isMeant(comment)) {
            var data = comment.getData();
            ignored(comment, data.strip(), data.length() - data.stripLeading().length());
        }
    }

    private static boolean isMeant(Comment comment) {
        return MEANT.matcher(comment.getData()).find();
    }

    private void ignored(Comment comment, String text, int offset) {
        problems.accept(comment.sourceRange().startPos() + COMMENT_START + offset, text);
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
        var rest = ATTRIBUTE
                .matcher(matcher.group(1))
                .replaceAll("")
                .strip()
                .replaceFirst("^:", "")
                .strip();
        if (!rest.isEmpty()) {
            ignored(
                    comment,
                    rest,
                    matcher.start(1) + Math.max(0, matcher.group(1).indexOf(rest)));
        }
        return true;
    }

    private void set(Element target, Matcher attribute, int start) {
        if (attribute.start(4) >= 0) {
            target.attr(attribute.group(4), "");
            offsets.put(target, attribute.group(4).toLowerCase(Locale.ROOT), start + attribute.start(4));
            return;
        }
        var value = attribute.start(2) >= 0 ? 2 : 3;
        var name = attribute.group(1);
        target.attr(name, attribute.group(value));
        offsets.put(target, name.toLowerCase(Locale.ROOT), start + attribute.start(value));
    }
}
