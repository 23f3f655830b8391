package io.github.coursemaven.markdown.html;

import io.github.coursemaven.markdown.formula.Backslashes;
import io.github.coursemaven.markdown.formula.Formula;
import io.github.coursemaven.markdown.formula.Tear;
import java.util.Optional;

/**
 * A formula in a text where Markdown changes this one or another one.
 *
 * @param tear what Markdown would do to it; empty for nothing
 */
record MendedFormula(Formula formula, Optional<Tear> tear) {

    /** The TeX that the author meant, with the delimiters that the page looks for. */
    String written(String text) {
        return formula.delimited(text, Backslashes.meant(formula.tex(text)));
    }
}
