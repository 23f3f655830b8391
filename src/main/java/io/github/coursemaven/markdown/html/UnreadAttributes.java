package io.github.coursemaven.markdown.html;

import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.base.reference.Kind;
import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds attributes in braces after a link or an image, which other tools read: {@code ![x](y.png){width=50%}}. */
final class UnreadAttributes {

    private static final String SHORT = "[.#][A-Za-z][\\w-]*+";
    private static final Pattern IN_BRACES =
            Pattern.compile("\\{:?+\\h*+((?:(?:" + SHORT + "|" + WrittenAttribute.ANY + ")\\h*+)++)}");
    private static final Pattern PART = Pattern.compile("([.#])([A-Za-z][\\w-]*+)|" + WrittenAttribute.ANY);

    private UnreadAttributes() {}

    /** What begins where a link or an image ends. */
    static Optional<UnreadLink> after(InlineText text, int end, SourceText source) {
        return text.match(IN_BRACES, end)
                .map(match -> new UnreadLink(
                        source.locationAt(text.slice(end, end + 1).getStartOffset()),
                        Kind.LINK,
                        Optional.empty(),
                        true,
                        "'" + match.group() + "' is shown as text; write <!-- .element: " + comment(match.group(1))
                                + " --> instead"));
    }

    private static String comment(String written) {
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
