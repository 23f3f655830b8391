package io.github.coursemaven.markdown.html;

import io.github.coursemaven.markdown.formula.Backslashes;
import io.github.coursemaven.markdown.formula.Formula;
import io.github.coursemaven.markdown.formula.Tear;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A formula in a text where Markdown changes this one or another one.
 *
 * @param tear what Markdown would do to it; empty for nothing
 */
record MendedFormula(Formula formula, Optional<Tear> tear) {

    /** A tag that breaks the line, which is a blank in a formula. */
    static final Pattern LINE_BREAK = Pattern.compile("<br */?>", Pattern.CASE_INSENSITIVE);

    /** The TeX that the author meant, with its delimiters as Markdown leaves them. */
    String written(String text) {
        var tex = LINE_BREAK.matcher(formula.tex(text)).replaceAll(" ");
        return formula.asWritten(text, Backslashes.meant(tex));
    }
}
