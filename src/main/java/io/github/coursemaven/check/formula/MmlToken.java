package io.github.coursemaven.check.formula;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads {@code \\mmlToken{name}[attributes]{text}}, one element of MathML. */
final class MmlToken {

    /** The elements, with the attributes that only they have. */
    private static final Map<String, Set<String>> ELEMENTS = Map.of(
            "mi",
            Set.of(),
            "mn",
            Set.of(),
            "mtext",
            Set.of(),
            "ms",
            Set.of("lquote", "rquote"),
            "mspace",
            Set.of("width", "height", "depth", "linebreak"),
            "mo",
            Set.of(("form fence separator lspace rspace stretchy symmetric maxsize minsize largeop movablelimits accent"
                            + " linebreak linebreakstyle")
                    .split(" ")));

    private static final Pattern ATTRIBUTE =
            Pattern.compile("\\s*([a-z]+)\\s*=\\s*('[^']*'|\"[^\"]*\"|[^ ,]*)\\s*,?\\s*");

    private static final Set<String> ATTRIBUTES = Set.of(
            ("mathvariant mathsize mathcolor mathbackground dir fontfamily fontsize fontweight fontstyle color background id class"
                            + " href style scriptlevel displaystyle overflow lineleading linebreakmultchar indentalign indentshift"
                            + " indenttarget indentalignfirst indentshiftfirst indentalignlast indentshiftlast")
                    .split(" "));

    private final Structure structure;
    private final Commands commands;

    MmlToken(Structure structure, Commands commands) {
        this.structure = structure;
        this.commands = commands;
    }

    void read() {
        var element = commands.raw("\\mmlToken");
        if (!structure.isFaulty() && !ELEMENTS.containsKey(element)) {
            structure.fail(
                    "'" + element + "' is not an element of MathML with text; write 'mi', 'mo', 'mn' or 'mtext'");
        }
        var attributes = structure.cursor().option();
        if (!structure.isFaulty()) {
            attributes(element, attributes);
        }
        commands.raw("\\mmlToken");
    }

    private void attributes(String element, String text) {
        var attribute = ATTRIBUTE.matcher(text);
        var at = 0;
        while (at < text.length() && !structure.isFaulty()) {
            if (!attribute.region(at, text.length()).lookingAt()) {
                structure.fail("'" + text.strip() + "' is not a list of attributes; write one such as 'mathcolor=red'");
            } else if (!ATTRIBUTES.contains(attribute.group(1))
                    && !ELEMENTS.getOrDefault(element, Set.of()).contains(attribute.group(1))) {
                structure.fail("'" + attribute.group(1) + "' is not an attribute of '" + element + "'; remove it");
            } else {
                at = attribute.end();
            }
        }
    }
}
