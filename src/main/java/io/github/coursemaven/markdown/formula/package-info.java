/**
 * Formulas in TeX: where they are in Markdown and in plain text, and what Markdown does to their backslashes. Code is here
 * because it hides formulas. Reads texts only; knows no blocks, no HTML and no meaning of TeX.
 */
@NullMarked
package io.github.coursemaven.markdown.formula;

import org.jspecify.annotations.NullMarked;
