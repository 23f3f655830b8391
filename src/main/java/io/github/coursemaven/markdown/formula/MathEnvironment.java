package io.github.coursemaven.markdown.formula;

import java.util.regex.Pattern;

/** The environments that are formulas without delimiters. */
public final class MathEnvironment {

    /** One backslash, or two, the name, and what follows it; the name is in the group. */
    static final Pattern BEGIN = Pattern.compile("\\\\{1,2}begin\\{("
            + "(?:equation|align|alignat|flalign|gather|multline|eqnarray|displaymath|math)\\*?"
            + "|aligned|alignedat|gathered|split|cases|array|subarray|[pbBvV]?matrix|smallmatrix)\\}");

    private MathEnvironment() {}

    /** Whether one begins at an offset. */
    public static boolean beginsAt(String text, int offset) {
        return BEGIN.matcher(text).region(offset, text.length()).lookingAt();
    }
}
