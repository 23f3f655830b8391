package io.github.coursemaven.markdown.slide;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/**
 * A comment at the end of a list item that makes a fragment of some words only: {@code - a **b** <!-- … -->}, because attributes
 * are set on the element before.
 */
final class PartialFragment {

    private static final Pattern FRAGMENT =
            Pattern.compile("\\bclass\\s*+=\\s*+(?:\"[^\"]*\\bfragment\\b|'[^']*\\bfragment\\b|fragment\\b)");
    private static final Set<String> WORDS =
            Set.of("strong", "em", "b", "i", "code", "del", "a", "mark", "u", "s", "q");

    /** Effects that hide nothing at first, so that they are for words (reveal.js 6.0.2), and one that replaces what was shown. */
    private static final Pattern SHOWN =
            Pattern.compile("(?<![\\w-])(?:highlight-[\\w-]+|grow|shrink|strike|semi-fade-out"
                    + "|fade-out|current-visible|custom)(?![\\w-])");

    private static final Pattern ANSWERED = Pattern.compile("(?:\\n|[\\p{P}\\p{S}])\\h*+\\z");

    private static final Pattern NUMBER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]*+\\p{N}[^\\p{L}\\p{M}]*+");

    private static final Pattern SENTENCE_END = Pattern.compile("\\h*+[.!?…。！？]++\\s*+");

    private PartialFragment() {}

    /**
     * What is wrong, in words. In notes, no fragment is right, which is reported elsewhere.
     *
     * @param target the element that the comment sets attributes of
     */
    static Optional<String> complaint(Comment comment, Element target) {
        return WORDS.contains(target.normalName())
                        && comment.parentNode() instanceof Element item
                        && isItem(item)
                        && FRAGMENT.matcher(comment.getData()).find()
                        && !SHOWN.matcher(comment.getData()).find()
                        && !item.ownText().isBlank()
                        && !isAnswer(target)
                        && !endsSentence(comment)
                        && !hasFragments(item)
                        && !isOneOfPairs(item)
                        && isLast(comment)
                        && item.parents().stream().noneMatch(parent -> parent.is("aside.notes"))
                ? Optional.of("this comment makes a fragment of '" + target.text() + "' only; to hide the whole item, "
                        + cure(item))
                : Optional.empty();
    }

    /** A comment with text, but no element, before it applies to the item. */
    private static String cure(Element item) {
        return item.children().stream()
                .findFirst()
                .filter(first -> item.childNodes().stream()
                        .takeWhile(node -> !node.equals(first))
                        .anyMatch(node -> !isBlank(node)))
                .map(first -> "write the comment before '" + first.text() + "'")
                .orElse("put its text between <span> and </span>, before the comment");
    }

    private static boolean isItem(Element parent) {
        return parent.nameIs("li")
                || (parent.nameIs("p")
                        && Optional.ofNullable(parent.parent())
                                .filter(item -> item.nameIs("li"))
                                .isPresent());
    }

    /** Where one word is a fragment of its own, the next one is, too. */
    private static boolean hasFragments(Element item) {
        return item.hasClass("fragment")
                || item.children().stream()
                        .anyMatch(child -> WORDS.contains(child.normalName()) && child.hasClass("fragment"));
    }

    /** Whether most items of the list end with such words: a word and its translation, a question and its answer. */
    private static boolean isOneOfPairs(Element item) {
        var list = Optional.ofNullable(item.closest("ul, ol"));
        var items = list.map(Element::children).orElseGet(Elements::new);
        var pairs = items.stream().filter(PartialFragment::isPair).count();
        return pairs > 1 && 2 * pairs > items.size();
    }

    private static boolean isPair(Element item) {
        return Stream.concat(Stream.of(item), item.children().stream())
                .filter(PartialFragment::isItem)
                .filter(holder -> !holder.ownText().isBlank())
                .flatMap(Element::nodeStream)
                .anyMatch(node -> node instanceof Comment comment
                        && FRAGMENT.matcher(comment.getData()).find()
                        && elementBefore(comment)
                                .filter(words -> WORDS.contains(words.normalName()))
                                .isPresent());
    }

    /**
     * Words on a line of their own, numbers, what corrects struck words, and what is after a colon or another sign are meant to appear
     * alone.
     */
    private static boolean isAnswer(Element target) {
        if (NUMBER.matcher(target.text()).matches() || isCorrection(target)) {
            return true;
        }
        var before = target.previousSibling();
        return before instanceof TextNode text
                ? ANSWERED.matcher(text.getWholeText()).find()
                : before instanceof Element element && element.nameIs("br");
    }

    private static boolean isCorrection(Element target) {
        return elementBefore(target)
                .filter(struck -> struck.nameIs("del") || struck.nameIs("s"))
                .isPresent();
    }

    /** The element with nothing but blanks between. */
    private static Optional<Element> elementBefore(Node node) {
        var before = Optional.ofNullable(node.previousSibling());
        while (before.filter(PartialFragment::isBlank).isPresent()) {
            before = before.flatMap(blank -> Optional.ofNullable(blank.previousSibling()));
        }
        return before.filter(Element.class::isInstance).map(Element.class::cast);
    }

    /** The last words of a sentence, which ends before the comment, fill a gap. */
    private static boolean endsSentence(Comment comment) {
        return comment.previousSibling() instanceof TextNode text
                && SENTENCE_END.matcher(text.getWholeText()).matches();
    }

    private static boolean isLast(Comment comment) {
        var next = Optional.ofNullable(comment.nextSibling());
        while (next.filter(PartialFragment::isBlank).isPresent()) {
            next = next.flatMap(node -> Optional.ofNullable(node.nextSibling()));
        }
        return next.filter(node -> !(node.nameIs("ul") || node.nameIs("ol"))).isEmpty();
    }

    private static boolean isBlank(Node node) {
        return node instanceof TextNode text && text.isBlank();
    }
}
