package io.github.coursemaven.markdown.html;

/**
 * A formula that is marked in the elements of a slide.
 *
 * @param tex what is between its delimiters
 * @param offset where the text that it is in begins in the HTML, in UTF-16 code units
 */
public record MarkedFormula(String tex, int offset) {}
