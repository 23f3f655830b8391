package io.github.coursemaven.markdown.blocks;

import io.github.coursemaven.base.problem.SourceText;
import java.util.regex.Pattern;

/** Punctuation that a backslash makes plain text (CommonMark 0.31, section 2.4). */
public final class Escapes {

    /** An escape; its group is the character. */
    public static final Pattern ESCAPE = Pattern.compile("\\\\([!-/:-@\\[-`{-~])");

    private Escapes() {}

    /** The text without the backslashes of its escapes. */
    public static SourceText removed(SourceText text) {
        return text.replace(ESCAPE, escape -> escape.group(1));
    }
}
