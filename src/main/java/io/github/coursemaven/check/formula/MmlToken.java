package io.github.coursemaven.check.formula;

import java.util.Set;
import java.util.regex.Pattern;

/** Reads {@code \\mmlToken{name}[attributes]{text}}, one element of MathML. */
final class MmlToken {

    private static final Set<String> ELEMENTS = Set.of("mi", "mo", "mn", "mtext", "ms", "mspace");
    private static final Set<String> OF_TEXT = Set.of("mi", "mn", "mtext");

    private static final Pattern ATTRIBUTE =
            Pattern.compile("\\s*([a-z]+)\\s*=\\s*('[^']*'|\"[^\"]*\"|[^ ,]*)\\s*,?\\s*");

    private static final Set<String> ATTRIBUTES = Set.of(
            "mathvariant",
            "mathsize",
            "mathcolor",
            "mathbackground",
            "dir",
            "fontfamily",
            "fontsize",
            "fontweight",
            "fontstyle",
            "color",
            "background",
            "id",
            "class",
            "href",
            "style");

    private final Structure structure;
    private final Commands commands;

    MmlToken(Structure structure, Commands commands) {
        this.structure = structure;
        this.commands = commands;
    }

    void read() {
        var element = commands.raw("\\mmlToken");
        if (!structure.isFaulty() && !ELEMENTS.contains(element)) {
            structure.fail(
                    "'" + element + "' is not an element of MathML with text; write 'mi', 'mo', 'mn' or 'mtext'");
        }
        var attributes = structure.cursor().option();
        if (!structure.isFaulty()) {
            attributes(element, attributes);
        }
        commands.raw("\\mmlToken");
    }

    /** Elements that are not of text alone have attributes of their own. */
    private void attributes(String element, String text) {
        var attribute = ATTRIBUTE.matcher(text);
        var at = 0;
        while (at < text.length() && !structure.isFaulty()) {
            if (!attribute.region(at, text.length()).lookingAt()) {
                structure.fail("'" + text.strip() + "' is not a list of attributes; write one such as 'mathcolor=red'");
            } else if (OF_TEXT.contains(element) && !ATTRIBUTES.contains(attribute.group(1))) {
                structure.fail("'" + attribute.group(1) + "' is not an attribute of '" + element + "'; remove it");
            } else {
                at = attribute.end();
            }
        }
    }
}
