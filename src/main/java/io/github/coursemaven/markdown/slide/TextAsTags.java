package io.github.coursemaven.markdown.slide;

import io.github.coursemaven.base.files.EditDistance;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.Shown;
import io.github.coursemaven.base.problem.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Finds elements that are meant as text: {@code List<String>}, {@code git clone <url>}, {@code if a<b and c>d}. */
final class TextAsTags {

    /** The elements of HTML, also those that browsers know from earlier versions. */
    private static final Set<String> KNOWN = Set.of(
            ("a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote"
                            + " body br button canvas caption center cite code col colgroup content data datalist dd del details"
                            + " dfn dialog dir div dl dt em embed fencedframe fieldset figcaption figure font footer form frame"
                            + " frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe image img input ins isindex kbd"
                            + " keygen label legend li link listing main map mark marquee math menu menuitem meta meter multicol"
                            + " nav nextid nobr noembed noframes noscript object ol optgroup option output p param picture"
                            + " plaintext pre progress q rb rbc rp rt rtc ruby s samp script search section select"
                            + " selectedcontent slot small source spacer span strike strong style sub summary sup svg table"
                            + " tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr xmp")
                    .split(" "));

    /** These hide what follows, up to their end tags. */
    private static final Set<String> HIDING = Set.of(
            "title", "textarea", "style", "iframe", "noembed", "noframes", "xmp", "noscript", "select", "template");

    /** Elements whose end tags HTML does not need. */
    private static final Set<String> OPEN = Set.of(
            ("p li dd dt tr td th thead tbody tfoot option optgroup colgroup rb rt rp area base basefont bgsound br col embed"
                            + " frame hr image img input keygen link meta param source spacer track wbr")
                    .split(" "));

    /** What misspelt tags are compared with. Shorter names are too near to other words. */
    private static final List<String> MEANT = List.of(
            ("aside audio blockquote button center details div figcaption figure iframe img section small span strong summary"
                            + " table video")
                    .split(" "));

    private static final Set<String> OF_ONE_LETTER = Set.of("a", "b", "i", "p", "q", "s", "u");
    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9_]*+");
    /** A word that is no attribute without a value, as in {@code <p hidden>}. */
    private static final Pattern NO_ATTRIBUTE = Pattern.compile(
            "(?!(?:hidden|class|id|title|style|href|name|contenteditable|inert|autofocus|dir|lang|download"
                    + "|draggable|spellcheck|translate|popover|itemscope|nowrap)$)[a-z][a-z0-9_]*+");

    private static final int SHOWN = 40;

    private final Element section;
    private final SourceText html;
    /** Whether some tag is right after a word and begins with a capital. */
    private final boolean hasGeneric;

    TextAsTags(Element section, SourceText html) {
        this.section = section;
        this.html = html;
        this.hasGeneric = hasGeneric(html.text());
    }

    private static boolean hasGeneric(String html) {
        for (var at = html.indexOf('<', 1); at >= 0 && at + 1 < html.length(); at = html.indexOf('<', at + 1)) {
            var next = html.charAt(at + 1);
            if (next >= 'A' && next <= 'Z' && Character.isLetterOrDigit(html.codePointBefore(at))) {
                return true;
            }
        }
        return false;
    }

    List<Problem> problems() {
        return section.stream()
                .filter(element -> mayBeText(element) && !element.equals(section) && !isInOtherLanguage(element))
                .flatMap(element -> inspected(element).stream())
                .distinct()
                .toList();
    }

    private static boolean isInOtherLanguage(Element element) {
        return element.parents().stream().anyMatch(parent -> parent.nameIs("svg") || parent.nameIs("math"));
    }

    /** Rules out most elements before their places are looked up. */
    private boolean mayBeText(Element element) {
        var name = element.normalName();
        return hasGeneric
                || !KNOWN.contains(name)
                || HIDING.contains(name)
                || (OF_ONE_LETTER.contains(name) && !element.attributes().isEmpty());
    }

    private Optional<Problem> inspected(Element element) {
        var name = element.normalName();
        var start = element.sourceRange().startPos();
        if (start < 0 || element.endSourceRange().startPos() < 0) {
            return Optional.empty();
        }
        if (!KNOWN.contains(name)) {
            return unknown(element, start);
        }
        if (HIDING.contains(name) && !isClosed(element)) {
            return Optional.of(problem(
                    element,
                    start,
                    "hides what follows it, because it has no end tag; write '</" + name + ">', or, if it is text, "
                            + asText(element)));
        }
        return isGeneric(element, start) || isComparison(element)
                ? Optional.of(problem(element, start, lost(element)))
                : Optional.empty();
    }

    private Optional<Problem> unknown(Element element, int start) {
        var name = element.normalName();
        if (name.indexOf('-') >= 0 || name.indexOf(':') >= 0 || TornTags.hasSign(element)) {
            return Optional.empty();
        }
        var isText = element.attributes().asList().stream().allMatch(attribute -> isWord(attribute, WORD))
                && (!isClosed(element) || isXml(element));
        return isText ? Optional.of(problem(element, start, lost(element))) : misspelt(element, start);
    }

    private Optional<Problem> misspelt(Element element, int start) {
        return MEANT.stream()
                .filter(known -> EditDistance.between(element.normalName(), known) == 1)
                .findFirst()
                .map(known -> problem(element, start, "is not a tag of HTML; did you mean <" + known + ">?"));
    }

    /** Elements around others, the outermost of them; a single one may get a style from a style sheet. */
    private static boolean isXml(Element element) {
        return element.children().stream().anyMatch(TextAsTags::isUnknownPair)
                && element.parents().stream().noneMatch(TextAsTags::isUnknownPair);
    }

    private static boolean isUnknownPair(Element element) {
        return !KNOWN.contains(element.normalName())
                && element.normalName().indexOf('-') < 0
                && element.attributes().isEmpty()
                && isClosed(element);
    }

    private static boolean isWord(Attribute attribute, Pattern word) {
        return attribute.getValue().isEmpty()
                && word.matcher(attribute.getKey()).matches();
    }

    /** After a word, as in {@code List<Object>}; HTML begins with a capital only if all of it is written so. */
    private boolean isGeneric(Element element, int start) {
        return start > 0
                && Character.isLetterOrDigit(html.text().charAt(start - 1))
                && Character.isUpperCase(html.text().charAt(start + 1))
                && !OPEN.contains(element.normalName())
                && !isClosed(element);
    }

    /** Words in a tag of one letter that no other ends: {@code a<b and c>d}. */
    private static boolean isComparison(Element element) {
        return OF_ONE_LETTER.contains(element.normalName())
                && !isClosed(element)
                && !element.attributes().isEmpty()
                && element.attributes().asList().stream().allMatch(attribute -> isWord(attribute, NO_ATTRIBUTE));
    }

    private static boolean isClosed(Element element) {
        var end = element.endSourceRange();
        return end.endPos() > end.startPos();
    }

    private static String lost(Element element) {
        return "is read as a tag, so it is not shown; " + asText(element);
    }

    private static String asText(Element element) {
        var isInCode = element.parents().stream().anyMatch(parent -> parent.nameIs("code") || parent.nameIs("pre"));
        return isInCode ? "write '&amp;lt;' for '<'" : "put code between backticks, or write '&amp;lt;' for '<'";
    }

    private Problem problem(Element element, int start, String message) {
        var written = html.text()
                .substring(start, Math.max(start, element.sourceRange().endPos()));
        return Rule.TEXT_AS_TAG.at(html.locationAt(start), "'" + Shown.cut(written, SHOWN) + "' " + message);
    }
}
