package io.github.coursemaven.markdown.slide;

import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.Shown;
import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.base.problem.TooComplex;
import io.github.coursemaven.base.reference.AttributeOffsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
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
    // Tried only where a word begins: a name has no blank, quote or equals sign in it
    private static final Pattern ATTRIBUTE =
            Pattern.compile("(?:\\G|(?<=[\"= ]))(?:([^\"= ]++)=(?:\"([^\"]++)\"|'([^']++)')"
                    + "|(?=[^\"= ]++[\" ])[^\"= ]*?(data-[^\"= ]++))");

    /** Replaces text that became an attribute. */
    private static final char READ = '\0';

    /** As many as a tag can have. There is a limit because each attribute is compared with the others. */
    private static final int MOST_ATTRIBUTES = 512;

    private static final int MOST_SHOWN = 80;
    private static final int LONGEST_CURE = 200;

    private static final int COMMENT_START = "<!--".length();

    private final Element slide;
    private final SourceText html;
    private final AttributeOffsets offsets;
    private final Consumer<Problem> problems;

    /**
     * The comments of one slide.
     *
     * @param html that the slide was parsed from
     * @param problems receives problems with text in comments that sets nothing
     */
    ElementAttributes(Element slide, SourceText html, AttributeOffsets offsets, Consumer<Problem> problems) {
        this.slide = slide;
        this.html = html;
        this.offsets = offsets;
        this.problems = problems;
    }

    /** @throws TooComplex if an element gets too many attributes */
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
        PartialFragment.complaint(comment, target)
                .map(complaint -> Rule.PARTIAL_FRAGMENT.at(
                        html.locationAt(comment.sourceRange().startPos()), complaint))
                .ifPresent(problems);
        if (!apply(ELEMENT, comment, target) && !apply(SLIDE, comment, slide)) {
            var data = comment.getData();
            AttributeSlips.inComment(data.strip())
                    .ifPresent(slip -> ignored(
                            comment,
                            data.strip(),
                            data.length() - data.stripLeading().length(),
                            slip));
        }
    }

    private void ignored(Comment comment, String text, int offset, String slip) {
        problems.accept(Rule.IGNORED_ATTRIBUTE.at(
                html.locationAt(comment.sourceRange().startPos() + COMMENT_START + offset),
                "'" + Shown.cut(text, MOST_SHOWN) + "' sets no attribute" + Shown.cut(slip, LONGEST_CURE)));
    }

    private boolean apply(Pattern kind, Comment comment, Element target) {
        var matcher = kind.matcher(comment.getData());
        if (!matcher.find()) {
            return false;
        }
        var start = comment.sourceRange().startPos() + COMMENT_START + matcher.start(1);
        var rest = new StringBuilder(matcher.group(1));
        var attribute = ATTRIBUTE.matcher(matcher.group(1));
        while (attribute.find()) {
            var open = AttributeSlips.open(attribute.group());
            if (open.isPresent()) {
                ignored(comment, attribute.group(), matcher.start(1) + attribute.start(), open.get());
                return true;
            }
            set(target, attribute, start);
            for (var at = Math.max(attribute.start(), attribute.start(4)); at < attribute.end(); at++) {
                rest.setCharAt(at, READ);
            }
        }
        var unread = unread(rest);
        if (unread < rest.length()) {
            var text = rest.substring(unread).replace(String.valueOf(READ), "").strip();
            ignored(comment, text, matcher.start(1) + unread, AttributeSlips.inAttributes(text));
        }
        return true;
    }

    /** Where the text begins that set nothing, after blanks and a colon. */
    private static int unread(CharSequence rest) {
        var start = skipRead(rest, 0);
        return start < rest.length() && rest.charAt(start) == ':' ? skipRead(rest, start + 1) : start;
    }

    private static int skipRead(CharSequence rest, int start) {
        var at = start;
        while (at < rest.length() && (rest.charAt(at) == READ || Character.isWhitespace(rest.charAt(at)))) {
            at++;
        }
        return at;
    }

    private void set(Element target, Matcher attribute, int start) {
        var isFlag = attribute.start(4) >= 0;
        var name = isFlag ? attribute.group(4) : attribute.group(1);
        if (target.attributes().size() >= MOST_ATTRIBUTES && !target.hasAttr(name)) {
            throw new TooComplex(
                    html.locationAt(start + attribute.start()),
                    "comments set more than " + MOST_ATTRIBUTES + " attributes of one element; set fewer");
        }
        RevealAttributes.complaint(name, target.equals(slide))
                .map(complaint ->
                        Rule.IGNORED_ATTRIBUTE.at(html.locationAt(start + attribute.start(isFlag ? 4 : 1)), complaint))
                .ifPresent(problems);
        var value = attribute.start(2) >= 0 ? 2 : 3;
        target.attr(name, isFlag ? "" : attribute.group(value));
        offsets.put(target, name.toLowerCase(Locale.ROOT), start + attribute.start(isFlag ? 4 : value));
    }
}
