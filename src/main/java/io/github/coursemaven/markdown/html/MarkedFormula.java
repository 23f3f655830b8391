package io.github.coursemaven.markdown.html;

/**
 * A formula that is marked in the elements of a slide.
 *
 * @param tex what is between its delimiters
 * @param offset in the HTML, in UTF-16 code units: where it begins
 */
public record MarkedFormula(String tex, int offset) {}
