package io.github.coursemaven.markdown.html;

import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.base.reference.Kind;
import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds attributes in braces after a link or an image, which other tools read: {@code ![x](y.png){width=50%}}. */
final class UnreadAttributes {

    private static final String SHORT = "[.#][A-Za-z][\\w-]*+";
    /** A regular expression, without groups, of attributes in braces. */
    static final String BRACES = "\\{:?+\\h*+(?:(?:" + SHORT + "|" + WrittenAttribute.ANY + ")\\h*+)++}";

    private static final Pattern IN_BRACES = Pattern.compile(BRACES);
    private static final Pattern PART = Pattern.compile("([.#])([A-Za-z][\\w-]*+)|" + WrittenAttribute.ANY);

    /** At the end of a block, names in braces of which the first begins with a sign: {@code {#start .wide}}. */
    private static final Pattern AT_END = Pattern.compile(
            "(?:^|\\s)(\\{:?+\\h*+" + SHORT + "(?:\\h++(?:" + SHORT + "|" + WrittenAttribute.ANY + "))*+\\h*+})\\s*+$");
    /** A colour, an issue, or what begins a template of Svelte. */
    private static final Pattern OTHER = Pattern.compile(
            "\\{#(?:if|each|await|key|snippet)\\b.*"
                    + "|\\{#(?:[fF]{3}|[fF]{6}|(?=[A-Fa-f]*+\\d)(?:[0-9A-Fa-f]{3}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})|[A-Z]{2,9}+-\\d++)}");

    private static final int LONGEST = 300;

    private UnreadAttributes() {}

    /** What ends a heading, an item or another block. */
    static Optional<Problem> atEnd(SourceText block) {
        var from = Math.max(0, block.text().length() - LONGEST);
        var found = AT_END.matcher(block.text());
        return block.text().lastIndexOf('}') >= from
                        && found.find(from)
                        && !OTHER.matcher(found.group(1)).matches()
                ? Optional.of(Rule.LINK_AS_TEXT.at(
                        block.locationAt(found.start(1)), fact(found.group(1)) + cure(found.group(1))))
                : Optional.empty();
    }

    /** What begins where a link or an image ends. */
    static Optional<UnreadLink> after(InlineText text, int end, SourceText source) {
        return text.match(IN_BRACES, end)
                .map(match -> new UnreadLink(
                        source.locationAt(text.slice(end, end + 1).getStartOffset()),
                        Kind.LINK,
                        Optional.empty(),
                        true,
                        fact(match.group()),
                        cure(match.group())));
    }

    private static String fact(String braces) {
        return "'" + braces + "' is shown as text";
    }

    private static String cure(String braces) {
        return "; write <!-- .element: " + comment(braces) + " --> instead";
    }

    /** Attributes as a comment needs them. */
    static String comment(String written) {
        var classes = new ArrayList<String>();
        var others = new ArrayList<String>();
        for (var attribute : PART.matcher(written).results().toList()) {
            if (attribute.start(1) < 0) {
                WrittenAttribute.in(attribute.group()).forEach(each -> others.add(each.inComment()));
            } else if (attribute.group(1).equals(".")) {
                classes.add(attribute.group(2));
            } else {
                others.add(0, "id=\"" + attribute.group(2) + "\"");
            }
        }
        if (!classes.isEmpty()) {
            others.add(0, "class=\"" + String.join(" ", classes) + "\"");
        }
        return String.join(" ", others);
    }
}
